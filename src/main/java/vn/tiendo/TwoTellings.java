package vn.tiendo;

import java.util.List;
import vn.tiendo.statement.Ledger;
import vn.tiendo.statement.Ledger.Contradiction;
import vn.tiendo.statement.Ledger.Printed;

/**
 * Files of one build tell one figure or verdict differently, so that none of them is published. The
 * message is Vietnamese, for the user.
 */
final class TwoTellings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** More would hide the first; they mostly have one cause. */
  private static final int MOST = 5;

  private TwoTellings(String message) {
    super(message);
  }

  /** Refuses a build whose files disagree. */
  static void refuse(Ledger ledger) {
    List<Contradiction> found = ledger.contradictions();
    if (!found.isEmpty()) {
      throw new TwoTellings(message(found));
    }
  }

  private static String message(List<Contradiction> found) {
    StringBuilder text = new StringBuilder("các tệp nói khác nhau về cùng một điều:");
    found.stream().limit(MOST).forEach(each -> add(text, each));
    if (found.size() > MOST) {
      text.append("\n  và ").append(found.size() - MOST).append(" chỗ khác nữa");
    }
    return text.append(
            "\nCùng một ngày chốt thì trang và văn bản phải in như nhau. Số liệu không sai ở đây,"
                + " chỗ in mới sai: nếu thư mục dữ liệu có khuôn riêng (templates/site cho trang,"
                + " templates/document cho văn bản) thì sửa khuôn đó để in đúng giá trị được giao,"
                + " hoặc bỏ đi để dùng khuôn có sẵn; không có khuôn riêng thì đây là lỗi của chương"
                + " trình, xin báo lại kèm thông báo này.")
        .toString();
  }

  private static void add(StringBuilder text, Contradiction contradiction) {
    text.append("\n  ").append(contradiction.subject()).append(':');
    for (Printed way : contradiction.ways()) {
      text.append("\n    ").append(way.file()).append(": ");
      text.append(way.text().isEmpty() ? "để trống" : "“" + way.text() + "”");
    }
  }
}
