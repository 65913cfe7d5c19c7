package vn.tiendo.load;

import java.util.Set;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Folding;

/** Marks of secrecy: nothing that carries one may be put into this program. */
final class SecrecyMark {
  private static final Set<String> FOLDED = Set.of("do mat", "muc do mat", "toi mat", "tuyet mat");
  private static final String SECRET = Folding.spelling("mật");

  private SecrecyMark() {}

  /** Whether a word says that something is secret. */
  static boolean isMark(String text) {
    return FOLDED.contains(Folding.fold(text)) || Folding.spelling(text).equals(SECRET);
  }

  static void report(Place place, Findings findings) {
    findings.error(
        Mistake.SECRET,
        place,
        "tài liệu có độ mật không được đưa vào chương trình này",
        "xóa nội dung này khỏi thư mục dữ liệu, cả trong lịch sử lưu trữ, và báo người phụ trách"
            + " bảo vệ bí mật nhà nước");
  }
}
