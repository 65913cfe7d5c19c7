package vn.tiendo.proofread;

import java.util.regex.Pattern;
import vn.tiendo.proofread.ShareClaim.Reach;

/** Reads the words behind a share. */
final class Reaches {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String WORDS = "^[\\p{L}\\s-]{0,40}?";

  private static final Pattern END =
      Pattern.compile(
          "^\\s*(?:$|[-,;.:()\\[\\]/|\u2013\"”…].*|(?:và|trong đó|gồm|còn|nhưng|tăng|giảm|vượt)\\s.*)",
          FLAGS | Pattern.DOTALL);
  private static final Pattern PLAN =
      Pattern.compile(
          WORDS + "(?:kế hoạch|chỉ tiêu|nghị quyết|dự toán|mục tiêu|định mức|KH|NQ)(?!\\p{L}).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern PERIOD =
      Pattern.compile(
          "^\\s*(?:so với|so|bằng)?\\s*(?:cùng kỳ|năm|đầu năm|đầu nhiệm kỳ|nhiệm kỳ|tháng|quý|cuối|khóa|giai đoạn|kỳ|thời điểm|trước).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile(
          "^\\s*(?:so với|trong|trên|của|du|de|tổng|toàn|dân số|số)\\s.*", FLAGS | Pattern.DOTALL);

  private Reaches() {}

  static Reach read(String after) {
    if (END.matcher(after).matches()) {
      return Reach.NONE;
    }
    if (PLAN.matcher(after).matches()) {
      return Reach.PLAN;
    }
    if (PERIOD.matcher(after).matches()) {
      return Reach.PERIOD;
    }
    return NAMED.matcher(after).matches() ? Reach.NAMED : Reach.OTHER;
  }
}
