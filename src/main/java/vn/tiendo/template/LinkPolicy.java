package vn.tiendo.template;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses a text may lead to. */
final class LinkPolicy {

  private static final Pattern SCHEME = Pattern.compile("^[^/?#]*:");

  /** Browsers skip these within an address, so that they can hide a scheme. */
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\s]");

  private LinkPolicy() {}

  /** Whether a link may go there: within the site, to a web page, or to a mailbox. */
  static boolean mayLink(String address) {
    String plain = HIDDEN.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
    return isWithinSite(address)
        || plain.startsWith("http://")
        || plain.startsWith("https://")
        || plain.startsWith("mailto:");
  }

  /** Whether an address stays within the site: no page asks anything of another one. */
  static boolean isWithinSite(String address) {
    // browsers read a backslash as a slash
    String plain = HIDDEN.matcher(address).replaceAll("").replace('\\', '/');
    return !SCHEME.matcher(plain).find() && !plain.startsWith("//");
  }
}
