package vn.tiendo.load;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks over the files that a data folder adds to the site, before any of them is copied: names
 * that make no address, two that make the same, and pages of text that are no text.
 */
final class SiteFiles {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9_.-]+");
  private static final int MOST_DEPTH = 20;

  private final Map<String, String> seen = new HashMap<>();
  private final Findings findings;

  private SiteFiles(Findings findings) {
    this.findings = findings;
  }

  /** Reports what is wrong in a folder and in the folders in it. */
  static void lookOver(Folder folder) {
    new SiteFiles(folder.findings()).walk(folder, "", 0);
  }

  private void walk(Folder folder, String address, int depth) {
    for (Folder.Entry entry : folder.entries()) {
      if (!ADDRESS.matcher(entry.name()).matches()) {
        findings.error(
            Mistake.FILE_NAME,
            folder.placeOf(entry.name()),
            "tên “%s” không dùng được làm địa chỉ trang".formatted(entry.name()),
            "đổi tên, chỉ dùng chữ không dấu, chữ số, dấu gạch nối và dấu chấm");
      } else if (entry.folder() && depth < MOST_DEPTH) {
        walk(folder.inside(entry), address + entry.name() + "/", depth + 1);
      } else if (!entry.folder()) {
        file(folder, entry, address);
      }
    }
  }

  private void file(Folder folder, Folder.Entry entry, String address) {
    boolean text = entry.name().endsWith(".md");
    if (text) {
      folder.text(entry);
    }
    String name = text ? entry.name().replaceFirst("md$", "html") : entry.name();
    // some file systems know no case
    String before = seen.put((address + name).toLowerCase(Locale.ROOT), entry.name());
    if (before != null) {
      findings.error(
          Mistake.FILE_NAME,
          folder.placeOf(entry.name()),
          "tệp này và tệp “%s” cùng một địa chỉ trang".formatted(before),
          "đổi tên hoặc xóa một trong hai tệp");
    }
  }
}
