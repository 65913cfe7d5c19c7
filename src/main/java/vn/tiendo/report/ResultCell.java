package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Result;

/**
 * A result in two cells: the number, and beside it in the remarks of when it is and how it was made
 * of others, which would make the narrow column of numbers tall.
 *
 * @param text the number with the counts it comes from; empty when nothing was reported (official
 *     format, 3.8)
 * @param remark {@code bình quân các năm 2021 - 2022}; empty for none
 * @param whole whether the text is the value as other files print it, but for its time
 */
record ResultCell(String text, String remark, boolean whole) {
  /** Nothing was reported. */
  static final ResultCell NONE = new ResultCell("", "", false);

  private static final Pattern MADE = Pattern.compile("(bình quân|cộng dồn|tổng hợp|mới có) .*");

  static ResultCell of(Result result) {
    if (!result.isKnown()) {
      return NONE;
    }
    String text = result.value();
    String when = result.otherTime() && result.when() != null ? result.when() : "";
    int bracket = text.lastIndexOf(" (");
    if (bracket < 0 || !text.endsWith(")")) {
      return new ResultCell(text, when, true);
    }
    List<String> kept = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    for (String part : text.substring(bracket + 2, text.length() - 1).split("; ", -1)) {
      (MADE.matcher(part).matches() ? moved : kept).add(part);
    }
    boolean whole = moved.isEmpty();
    if (!when.isEmpty()) {
      moved.add(when);
    }
    String number = text.substring(0, bracket);
    return new ResultCell(
        kept.isEmpty() ? number : number + " (" + String.join("; ", kept) + ")",
        String.join("; ", moved),
        whole);
  }

  /** The name of what the cell prints; empty where no other file prints the same. */
  String says(Marks marks) {
    return whole ? marks.result() : "";
  }

  /** The remark before what else there is to remark. */
  String before(String other) {
    return remark.isEmpty() ? other : other.isEmpty() ? remark : remark + "; " + other;
  }
}
