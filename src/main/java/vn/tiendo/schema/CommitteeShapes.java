package vn.tiendo.schema;

import static vn.tiendo.schema.Forms.CODE;
import static vn.tiendo.schema.Forms.DATE;
import static vn.tiendo.schema.Forms.NUMBER;
import static vn.tiendo.schema.Forms.SHARE;
import static vn.tiendo.schema.Forms.TEXT;
import static vn.tiendo.schema.Forms.YES_NO;

import java.util.Arrays;
import vn.tiendo.model.Committee.ExcellenceCap;
import vn.tiendo.schema.Holds.ByKey;
import vn.tiendo.schema.Holds.Inner;
import vn.tiendo.schema.Holds.OneOf;
import vn.tiendo.schema.Holds.Several;
import vn.tiendo.schema.Holds.Whole;

/** The site, a committee and its organisations. */
final class CommitteeShapes {
  private CommitteeShapes() {}

  static Shape portal() {
    return Shape.of("trang", "Cả trang: tên, các đảng bộ.")
        .must("tên", TEXT, "Tên trang.")
        .may("khẩu hiệu", TEXT, "Dòng dưới tên.")
        .may("địa chỉ", TEXT, "Địa chỉ https của trang.")
        .may("ngày chốt", DATE, "Ngày đánh giá chung.")
        .must("đảng bộ", new Several(CODE), "Mã các đảng bộ theo thứ tự hiển thị.");
  }

  static Shape profile() {
    return Shape.of("đảng bộ", "Một đảng bộ: tên, cấp, thể thức văn bản, ngưỡng đánh giá.")
        .must("tên", TEXT, "Đảng bộ xã …")
        .must("cấp ủy", TEXT, "Đảng ủy xã …, Tỉnh ủy …")
        .may("tên ngắn", TEXT, "Tên gọi tắt.")
        .must(
            "cấp",
            Holds.words("trung ương", "tỉnh", "huyện", "khối", "xã", "cơ sở"),
            "Cấp của đảng bộ.")
        .may("cấp trên", TEXT, "Đảng bộ cấp trên trực tiếp.")
        .must("địa danh", TEXT, "Địa danh ghi trên văn bản.")
        .must("ký hiệu", TEXT, "Ký hiệu cơ quan: TU, ĐU…")
        .may("số liệu minh họa", YES_NO, "Có thì mọi trang ghi rõ là số liệu minh họa.")
        .may("ngày chốt", DATE, "Ngày đánh giá của riêng đảng bộ này.")
        .may("giới thiệu", TEXT, "Một hai câu.")
        .may("dấu thanh", Holds.words("mới", "cũ"), "mới: uỷ, hoà; cũ: ủy, hòa.")
        .may("văn bản", new Several(new Inner(document())), "Các văn bản được nhắc tới.")
        .may("thể thức", new Inner(FormShapes.formalities()), "Cách trình bày, ký, gửi văn bản.")
        .may("ngưỡng", new Inner(thresholds()), "Giới hạn dùng khi đánh giá.")
        .may(
            "phương pháp đối chiếu",
            Holds.words("không", "open sdg"),
            "In thêm kết quả theo phương pháp khác.")
        .may("nguồn", CommonShapes.SOURCE, "Nguồn của các thông tin trong tệp.");
  }

  static Shape register() {
    return Shape.of("tệp đơn vị", "Loại hình, đơn vị, biến động tổ chức.")
        .may("loại hình", new Several(new Inner(kind())), "Các loại hình tổ chức.")
        .may("đơn vị", new Several(new Inner(organisation())), "Các đơn vị.")
        .may("biến động tổ chức", new Several(new Inner(event())), "Thành lập, sáp nhập…");
  }

  private static Shape document() {
    return Shape.of("văn bản", "Một văn bản được nhắc tới.")
        .may("số ký hiệu", TEXT, "Số và ký hiệu: 03-ĐA/ĐU.")
        .may("loại", TEXT, "Đề án, nghị quyết…")
        .may("tên", TEXT, "Tên gọi.")
        .may("ngày", DATE, "Ngày của văn bản.")
        .may("cơ quan", TEXT, "Cơ quan ban hành.")
        .withAnyOf("số ký hiệu", "tên");
  }

  private static Shape thresholds() {
    return Shape.of("ngưỡng", "Bỏ trống thì theo mặc định; giá trị dùng được in kèm kết luận.")
        .may("cơ bản đạt", SHARE, "Từ bao nhiêu phần của mức: 90%.")
        .may("khoảng", SHARE, "Sai số của “khoảng”: 5%.")
        .may("dự báo", SHARE, "Dự báo hụt bao nhiêu vẫn chỉ là chậm: 5%.")
        .may("số liệu cũ", new Whole(1, 600), "Bao nhiêu tháng không có số mới: 24.")
        .may("trần xuất sắc", new Inner(cap()), "Nhiều nhất bao nhiêu được xếp xuất sắc.");
  }

  private static Shape cap() {
    return Shape.of("trần xuất sắc", "Tỷ lệ, và tính trên số nào.")
        .may("tỷ lệ", SHARE, "Mặc định 20%.")
        .may(
            "tính trên",
            new OneOf(
                Arrays.stream(ExcellenceCap.Whole.values())
                    .map(ExcellenceCap.Whole::word)
                    .toList()),
            "Mặc định: hoàn thành tốt.");
  }

  private static Shape kind() {
    return Shape.of("loại hình", "Một loại hình tổ chức.")
        .must("mã", CODE, "Mã loại hình.")
        .must("tên", TEXT, "Chi bộ thôn, chi bộ cơ quan…");
  }

  private static Shape organisation() {
    return Shape.of("đơn vị", "Một tổ chức đảng trực thuộc.")
        .must("mã", CODE, "Không trùng; là địa chỉ trang của đơn vị.")
        .may("mã cũ", new Several(CODE), "Các mã trước đây.")
        .must("tên", TEXT, "Chi bộ …, Đảng bộ …")
        .may("loại", CODE, "Mã một loại hình đã khai.")
        .may("cấp", TEXT, "Chi bộ trực thuộc, đảng bộ cơ sở…")
        .may("trực thuộc", CODE, "Mã đơn vị cấp trên trực tiếp.")
        .may("địa bàn", TEXT, "Nơi.")
        .may("thành lập", DATE, "Ngày đầu.")
        .may("kết thúc", DATE, "Ngày cuối.")
        .may("đảng viên", new ByKey(Forms.WORDING, NUMBER), "Số đảng viên theo kỳ.")
        .may("phụ cấp cấp ủy", YES_NO, "Không ghi là chưa biết.")
        .may("các chức danh", new ByKey(TEXT, new Whole(0, 1_000_000)), "Số người giữ.")
        .may("phạm vi", Forms.VISIBILITY, "Nội bộ thì không có trong bản công khai.");
  }

  private static Shape event() {
    return Shape.of("biến động tổ chức", "Một lần thành lập, sáp nhập, đổi tên…")
        .may("kỳ", Forms.WORDING, "Kỳ, khi không rõ ngày.")
        .may("ngày", DATE, "Ngày có hiệu lực.")
        .must(
            "sự kiện",
            Holds.words(
                "thành lập",
                "chia tách",
                "sáp nhập",
                "đổi tên",
                "chuyển đi",
                "tiếp nhận",
                "giải thể",
                "kiện toàn"),
            "Việc gì.")
        .must("nội dung", TEXT, "Một câu.")
        .may("số lượng", NUMBER, "Bao nhiêu tổ chức.")
        .may("đơn vị", new Several(CODE), "Mã các đơn vị có liên quan.")
        .may("nguồn", CommonShapes.SOURCE, "Văn bản quyết định.")
        .withAnyOf("kỳ", "ngày");
  }
}
