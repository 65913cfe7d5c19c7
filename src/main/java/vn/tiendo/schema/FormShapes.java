package vn.tiendo.schema;

import static vn.tiendo.schema.Forms.CODE;
import static vn.tiendo.schema.Forms.DATE;
import static vn.tiendo.schema.Forms.NUMBER;
import static vn.tiendo.schema.Forms.TEXT;
import static vn.tiendo.schema.Forms.YES_NO;

import java.util.Arrays;
import vn.tiendo.model.Handling;
import vn.tiendo.model.Report;
import vn.tiendo.model.TableForm;
import vn.tiendo.schema.Holds.Inner;
import vn.tiendo.schema.Holds.OneOf;
import vn.tiendo.schema.Holds.Several;
import vn.tiendo.schema.Holds.Whole;

/** How documents are signed, sent and laid out, and the head of a report. */
final class FormShapes {
  private static final Holds MARK = Holds.words("dưới số ký hiệu", "dưới ngày tháng");
  private static final Holds ISSUER = TEXT;
  private static final Holds SIGNED = Holds.words("không", "cá nhân", "cá nhân và cơ quan");
  private static final Holds TABLES =
      new OneOf(Arrays.stream(TableForm.values()).map(TableForm::word).toList());

  private FormShapes() {}

  static Shape formalities() {
    return Shape.of("thể thức", "Cách ký, gửi, trình bày văn bản, khi báo cáo không ghi khác.")
        .may("ban hành bởi", ISSUER, "cấp ủy, ban thường vụ, ban chấp hành, văn phòng…")
        .may("quyền hạn ký", TEXT, "T/M ban thường vụ, K/T chánh văn phòng…")
        .may("chức vụ ký", TEXT, "Bí thư, phó bí thư…")
        .may("người ký", TEXT, "Họ và tên, không kèm học hàm, học vị.")
        .may("nơi nhận", new Several(TEXT), "Các nơi nhận.")
        .may("ô chữ ký", SIGNED, "Ô trống để ký số trong văn bản chính thức.")
        .may("trình bày", new Inner(page()), "Những điều được lựa chọn về trình bày.");
  }

  private static Shape page() {
    return Shape.of("trình bày", "Những điều Hướng dẫn để ngỏ hoặc cho lựa chọn.")
        .may("cột đầu trang", TEXT, "Bề rộng hai cột, cộng lại 165 mm: 75 + 90.")
        .may("cỡ chữ nội dung", new Whole(14, 15), "14 hoặc 15.")
        .may("cỡ chữ tên loại", new Whole(15, 16), "15 hoặc 16.")
        .may("cỡ chữ trích yếu", new Whole(14, 15), "14 hoặc 15.")
        .may("dãn dòng", NUMBER, "18 - 22 pt.")
        .may("cách đoạn", NUMBER, "6 - 12 pt.")
        .may("dòng để ký", new Whole(3, 6), "Số dòng trống để ký.")
        .may("nét kẻ", NUMBER, "0,5 - 0,75 pt.")
        .may("chỗ ghi dự thảo", MARK, "Chỗ ghi chữ Dự thảo.")
        .may("chỗ ghi lưu hành", MARK, "Chỗ ghi chỉ dẫn lưu hành.")
        .may("đầu mục", Holds.words("I-", "I."), "Dấu sau số La Mã.")
        .may("số đếm", TEXT, "03 hoặc 3.")
        .may("số trang phụ lục", Holds.words("đánh lại", "đánh tiếp"), "Số trang của phụ lục.")
        .may("in hai mặt", YES_NO, "Có thì trang chẵn đổi lề.");
  }

  static Shape report() {
    return Shape.of("báo cáo", "Phần đầu của một tệp báo cáo, giữa hai dòng ---.")
        .must(
            "loại",
            new OneOf(Arrays.stream(Report.Kind.values()).map(Report.Kind::word).toList()),
            "Loại báo cáo.")
        .may("kế hoạch", CODE, "Mã kế hoạch mà báo cáo nói về.")
        .may("nhiệm kỳ", CODE, "Mã nhiệm kỳ mà báo cáo nói về.")
        .may("trình đại hội", CODE, "Mã nhiệm kỳ mà đại hội mở đầu.")
        .may("chủ đề", TEXT, "Chủ đề của đại hội.")
        .must("kỳ báo cáo", Forms.WORDING, "Số liệu lấy đến hết kỳ này.")
        .may("trạng thái", TEXT, "dự thảo, dự thảo lần 2, chính thức.")
        .may("số", new Whole(1, 99_999), "Số văn bản.")
        .may("ngày", DATE, "Ngày ký.")
        .may("phạm vi", Forms.VISIBILITY, "Nội bộ thì không có trong bản công khai.")
        .may("trích yếu", TEXT, "Không ghi thì theo mẫu.")
        .may("thực hiện", TEXT, "Văn bản yêu cầu báo cáo.")
        .may("ban hành bởi", ISSUER, "Khi khác thể thức của đảng bộ.")
        .may("người ký", new Inner(signatory()), "Khi khác thể thức của đảng bộ.")
        .may("nơi nhận", new Several(TEXT), "Khi khác thể thức của đảng bộ.")
        .may("độ khẩn", words(Handling.Urgency.values()), "Mức độ khẩn.")
        .may("lưu hành", new Several(words(Handling.Circulation.values())), "Chỉ dẫn lưu hành.")
        .may("in hai mặt", YES_NO, "Khi khác thể thức của đảng bộ.")
        .may("ô chữ ký", SIGNED, "Ô trống để ký số trong văn bản chính thức.")
        .may("phụ lục", TABLES, "Cách trình bày các bảng chỉ tiêu; mặc định so với mục tiêu.");
  }

  private static Holds words(Handling.Urgency[] all) {
    return new OneOf(Arrays.stream(all).map(Handling.Urgency::word).toList());
  }

  private static Holds words(Handling.Circulation[] all) {
    return new OneOf(Arrays.stream(all).map(Handling.Circulation::word).toList());
  }

  private static Shape signatory() {
    return Shape.of("người ký", "Ai ký.")
        .may("quyền hạn", TEXT, "T/M, K/T, T/L, Q. khi khác lệ thường.")
        .may("chức vụ", TEXT, "Bí thư, phó bí thư…")
        .must("họ tên", TEXT, "Họ và tên.");
  }
}
