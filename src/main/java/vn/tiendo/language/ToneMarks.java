package vn.tiendo.language;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Where the tone mark of oa, oe and uy stands (official-format 5.6): {@code uỷ, hoà, khoẻ} in the
 * new style, {@code ủy, hòa, khỏe} in the old one. Only open syllables differ; {@code hoàn, thuyền}
 * and {@code qu-} are written alike in both.
 */
public enum ToneMarks {
  /** kiểu mới: the mark on the main vowel, {@code uỷ, hoà} */
  NEW(
      "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy",
      "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ"),
  /** kiểu cũ: the mark on the first vowel, {@code ủy, hòa} */
  OLD(
      "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ",
      "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy");

  private static final int STEP = 3;

  private final String from;
  private final String to;

  ToneMarks(String from, String to) {
    this.from = compose(from);
    this.to = compose(to);
  }

  /** The text in NFC and in this style; every other character stays as it is. */
  public String apply(String text) {
    String composed = compose(text);
    StringBuilder out = null;
    for (int i = 0; i + 1 < composed.length(); i++) {
      int pair = pairAt(composed, i);
      if (pair >= 0 && isOpen(composed, i + 2) && !isAfterQ(composed, i)) {
        out = out == null ? new StringBuilder(composed) : out;
        put(out, i, pair);
        i++;
      }
    }
    return out == null ? composed : out.toString();
  }

  private int pairAt(String text, int at) {
    char first = Character.toLowerCase(text.charAt(at));
    char second = Character.toLowerCase(text.charAt(at + 1));
    for (int i = 0; i < from.length(); i += STEP) {
      if (from.charAt(i) == first && from.charAt(i + 1) == second) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOpen(String text, int behind) {
    return behind >= text.length() || !Character.isLetter(text.charAt(behind));
  }

  /** In qu- the u belongs to the consonant: quý, quỹ. */
  private static boolean isAfterQ(String text, int at) {
    return at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 'q';
  }

  private void put(StringBuilder out, int at, int pair) {
    for (int i = 0; i < 2; i++) {
      char c = to.charAt(pair + i);
      boolean upper = Character.isUpperCase(out.charAt(at + i));
      out.setCharAt(at + i, upper ? Character.toUpperCase(c) : c);
    }
  }

  private static String compose(String text) {
    return Objects.requireNonNull(Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
