package vn.tiendo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.language.Numbers;
import vn.tiendo.signing.Holder;
import vn.tiendo.signing.Moment;
import vn.tiendo.signing.Verification;
import vn.tiendo.signing.Verification.Signature;

/** Tells in words what signatures are worth. */
final class SignatureWords {

  private SignatureWords() {}

  /** One line on the whole file. */
  static String conclusion(Verification verification) {
    List<Signature> all = verification.signatures();
    if (all.isEmpty()) {
      return "chưa có chữ ký số.";
    }
    String count = Numbers.plain(all.size()) + " chữ ký số";
    long unsound = all.stream().filter(signature -> !signature.sound()).count();
    if (unsound > 0) {
      return count + ", " + Numbers.plain(unsound) + " chữ ký KHÔNG dùng được.";
    }
    return count
        + ", tệp không bị sửa từ khi ký"
        + (verification.trusted() ? "." : "; chưa xác nhận được chứng thư.");
  }

  /** Whether one signature holds, and why not. */
  static String verdict(Signature signature) {
    if (!signature.intact()) {
      return "SAI, nội dung đã ký bị sửa hoặc chữ ký bị hỏng";
    }
    if (signature.since() == Verification.Since.CHANGED) {
      return "KHÔNG CÒN ĐÚNG với tệp này, tệp bị sửa thêm sau khi ký";
    }
    Holder holder = signature.holder();
    Instant at = signature.at();
    if (holder == null || at == null) {
      return "KHÔNG ĐỦ, trong chữ ký thiếu chứng thư hoặc giờ ký";
    }
    return holder.goodAt(at) ? "đúng" : "SAI, chứng thư không có hiệu lực vào lúc ký";
  }

  /** Who, when, what since, and who stands for it. */
  static List<String> lines(Signature signature) {
    List<String> lines = new ArrayList<>();
    Holder holder = signature.holder();
    Instant at = signature.at();
    if (holder != null) {
      lines.add("Người ký: " + holder.described());
    }
    if (at != null) {
      lines.add("Lúc ký: " + Moment.full(at) + " (theo máy của người ký)");
    }
    if (signature.intact()) {
      lines.add("Sau khi ký: " + since(signature.since()));
    }
    if (holder != null) {
      lines.add(
          "Chứng thư: số sê-ri "
              + holder.serial()
              + ", do "
              + holder.issuer()
              + " cấp, hiệu lực "
              + Moment.day(holder.from())
              + " - "
              + Moment.day(holder.until()));
    }
    lines.add("Tin cậy: " + trust(signature.trust()));
    return lines;
  }

  private static String since(Verification.Since since) {
    return switch (since) {
      case NOTHING -> "tệp không thêm, không bớt gì";
      case SIGNATURES -> "chỉ thêm chữ ký khác, nội dung không đổi";
      case CHANGED -> "tệp có thay đổi ngoài chữ ký, không được coi là bản đã ký";
    };
  }

  private static String trust(Verification.Trust trust) {
    return switch (trust) {
      case TRUSTED -> "chứng thư dẫn về chứng thư gốc đã nêu";
      case SELF_SIGNED -> "chứng thư tự ký, không có cơ quan chứng thực nào bảo đảm";
      case UNKNOWN ->
          "chưa biết, nêu chứng thư gốc của cơ quan chứng thực bằng --trust để kiểm tra";
    };
  }
}
