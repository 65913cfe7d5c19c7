package vn.tiendo.proofread;

import java.util.regex.Pattern;
import vn.tiendo.proofread.Counts.Count;

/** Counts of several kinds together: {@code 159 xã, phường, thị trấn} says not how many are xã. */
final class Coordinated {
  private static final Pattern KINDS =
      Pattern.compile(
          "^\\s[\\p{L} ]{1,30}(?:,| và) (?:xã|phường|thị trấn|thị xã|thành phố|huyện|quận|tổ dân phố"
              + "|khu phố|khối phố|thôn|ấp|bản|làng|chi bộ|đảng bộ|cơ quan|đơn vị|công chức|viên chức)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int SEEN = 60;

  private Coordinated() {}

  static boolean is(Count count) {
    int to = count.numeral().to();
    int end = Math.min(count.sentence().to(), to + SEEN);
    return KINDS.matcher(count.sentence().between(to, end)).find();
  }
}
