package vn.tiendo.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.PageForm.CountDigits;

/**
 * Writes counts of things below ten in one way all through a document: {@code 03 chi bộ} or {@code
 * 3 chi bộ} (official format, 5.9). Measures, dates, numbers in a row and what stands between
 * quotation marks stay as they are.
 */
final class CountWriting {
  private static final String THINGS =
      "(?=(?iu:chi bộ|đảng bộ|đảng viên|đồng chí|đại biểu|tổ chức|đơn vị|chỉ tiêu|nhiệm vụ|cuộc"
          + "|lượt|lớp|hộ|thôn|xóm|tổ|cán bộ|cơ quan|doanh nghiệp|hợp tác xã|mô hình|nội dung"
          + "|kế hoạch|kỳ họp|loại hình|người|vụ|đề án|văn bản|nghị quyết|chức danh)(?!\\p{L}))";
  private static final String ALONE =
      "(?<![\\p{L}\\d.,/%-])(?<!(?iu:số|thứ|quý|mục|lục|điều|khoản|tháng|ngày|năm|tổ|khóa|khoá"
          + "|thôn|xóm|khu|lần) )";
  private static final Pattern ONE_DIGIT = Pattern.compile(ALONE + "([1-9]) " + THINGS);
  private static final Pattern RANGE = Pattern.compile(ALONE + "([1-9]) - ([1-9]) " + THINGS);
  private static final Pattern TWO_DIGITS = Pattern.compile(ALONE + "0([1-9]) " + THINGS);
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

  private CountWriting() {}

  /** The text with its counts written in one way. */
  static String apply(CountDigits digits, String text) {
    StringBuilder out = new StringBuilder(text.length());
    Matcher quoted = QUOTED.matcher(text);
    int from = 0;
    while (quoted.find()) {
      out.append(plainly(digits, text.substring(from, quoted.start()))).append(quoted.group());
      from = quoted.end();
    }
    return out.append(plainly(digits, text.substring(from))).toString();
  }

  private static String plainly(CountDigits digits, String text) {
    return switch (digits) {
      case TWO ->
          ONE_DIGIT.matcher(RANGE.matcher(text).replaceAll("0$1 - 0$2 ")).replaceAll("0$1 ");
      case PLAIN -> TWO_DIGITS.matcher(text).replaceAll("$1 ");
    };
  }
}
