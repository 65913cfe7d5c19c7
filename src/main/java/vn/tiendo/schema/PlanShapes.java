package vn.tiendo.schema;

import static vn.tiendo.schema.Forms.CODE;
import static vn.tiendo.schema.Forms.DATE;
import static vn.tiendo.schema.Forms.TEXT;

import java.util.Arrays;
import vn.tiendo.model.Duty;
import vn.tiendo.schema.Holds.Again;
import vn.tiendo.schema.Holds.ByKey;
import vn.tiendo.schema.Holds.Inner;
import vn.tiendo.schema.Holds.OneOf;
import vn.tiendo.schema.Holds.Several;

/** Plans and terms. */
final class PlanShapes {
  private static final Holds TARGETS = new Several(new Again(TargetShapes.TARGET));

  private PlanShapes() {}

  static Shape plan() {
    return Shape.of("kế hoạch", "Đề án, nghị quyết, chỉ thị, kế hoạch, chương trình.")
        .must(
            "loại",
            Holds.words(
                "đề án",
                "nghị quyết",
                "chỉ thị",
                "kế hoạch",
                "chương trình",
                "chương trình hành động",
                "kết luận",
                "chủ trương",
                "phương hướng"),
            "Loại văn bản.")
        .may("số ký hiệu", TEXT, "Số và ký hiệu: 06-ĐA/TU.")
        .may("ngày ban hành", DATE, "Ngày của văn bản.")
        .may("cơ quan ban hành", TEXT, "Ban Thường vụ Tỉnh ủy…")
        .must("trích yếu", TEXT, "Trích yếu của văn bản.")
        .may("giai đoạn", Forms.YEARS, "Hạn chung của chỉ tiêu không ghi hạn: 2016 - 2020.")
        .may("nhiệm kỳ", CODE, "Mã tệp nhiệm kỳ mà kế hoạch thuộc về: 2015-2020.")
        .may("mục tiêu chung", TEXT, "Lời văn.")
        .may("căn cứ", new Several(TEXT), "Các văn bản làm căn cứ.")
        .may("cấp trên", new Inner(parent()), "Kế hoạch cấp trên.")
        .may("nguồn", CommonShapes.SOURCE, "Nguồn của các thông tin trong tệp.")
        .may("phạm vi", Forms.VISIBILITY, "Nội bộ thì không có trong bản công khai.")
        .may("chỉ số", CommonShapes.INDICATORS, "Điều được đo mà không có mức.")
        .may("chỉ tiêu", TARGETS, "Các chỉ tiêu của văn bản.")
        .may("nhiệm vụ", new Several(new Inner(duty())), "Các nhiệm vụ của văn bản.")
        .may("phụ cấp", new Several(new Inner(allowance())), "Các chế độ phụ cấp.")
        .may("sơ kết", new Several(new Inner(review())), "Các lần sơ kết, tổng kết.");
  }

  static Shape term() {
    return Shape.of("nhiệm kỳ", "Một nhiệm kỳ: đại hội, chỉ tiêu của nghị quyết đại hội.")
        .must("nhiệm kỳ", Forms.YEARS, "Hai năm của nhiệm kỳ: 2020 - 2025.")
        .may("tên", TEXT, "Tên gọi.")
        .may("đại hội", new Inner(congress()), "Đại hội mở đầu nhiệm kỳ.")
        .may("mục tiêu chung", TEXT, "Lời văn.")
        .may("chỉ số", CommonShapes.INDICATORS, "Điều được đo mà không có mức.")
        .may("chỉ tiêu", TARGETS, "Các chỉ tiêu của nghị quyết đại hội.")
        .may("nguồn", CommonShapes.SOURCE, "Nguồn của các thông tin trong tệp.")
        .may("phạm vi", Forms.VISIBILITY, "Nội bộ thì không có trong bản công khai.");
  }

  private static Shape congress() {
    return Shape.of("đại hội", "Đại hội đại biểu, đại hội đảng viên.")
        .must("tên", TEXT, "Đại hội đại biểu Đảng bộ …")
        .may("ngày", DATE, "Ngày khai mạc.")
        .may("lần thứ", TEXT, "Số La Mã: XIX.");
  }

  private static Shape parent() {
    return Shape.of("cấp trên", "Kế hoạch cấp trên mà kế hoạch này thực hiện.")
        .must("đảng bộ", CODE, "Mã đảng bộ cấp trên.")
        .must("kế hoạch", CODE, "Mã kế hoạch cấp trên.");
  }

  private static Shape duty() {
    Shape what =
        Shape.of("nhiệm vụ", "Một nhiệm vụ, giải pháp.")
            .may("thứ", TEXT, "Thứ tự trong văn bản: Một là.")
            .must("nội dung", TEXT, "Việc phải làm.");
    return CommonShapes.responsible(what)
        .may("kỳ", TEXT, "Thường xuyên, hằng năm…")
        .may("hạn", CommonShapes.DEADLINE, "Ngày cuối cùng còn kịp.")
        .may(
            "tình trạng",
            new OneOf(Arrays.stream(Duty.State.values()).map(Duty.State::word).toList()),
            "Đã làm đến đâu.")
        .may("hoàn thành ngày", DATE, "Ngày làm xong.")
        .may("sản phẩm", TEXT, "Văn bản, kết quả phải có.")
        .may("thí điểm", Forms.YES_NO, "Có phải việc làm thí điểm không.")
        .may("đối tượng", TEXT, "Làm cho ai, ở đâu.")
        .may("phạm vi", Forms.VISIBILITY, "Nội bộ thì không có trong bản công khai.");
  }

  private static Shape allowance() {
    return Shape.of("phụ cấp", "Một chế độ phụ cấp.")
        .must("mã", CODE, "Không trùng trong cả đảng bộ.")
        .must("tên", TEXT, "Tên chế độ.")
        .must("đối tượng", TEXT, "Ai được hưởng.")
        .must("từ số đảng viên", new Holds.Whole(1, 1_000_000), "Chi bộ có từ bao nhiêu đảng viên.")
        .may("không có phụ cấp cấp ủy", Forms.YES_NO, "Chỉ cho nơi không có phụ cấp cấp ủy.")
        .may("hệ số", new ByKey(TEXT, Forms.NUMBER), "Hệ số theo chức danh.")
        .may("mức lương cơ sở", new Several(new Inner(salary())), "Theo ngày có hiệu lực.")
        .may("nguồn", CommonShapes.SOURCE, "Văn bản quy định.");
  }

  private static Shape salary() {
    return Shape.of("mức lương cơ sở", "Mức lương cơ sở từ một ngày.")
        .must("từ ngày", DATE, "Ngày có hiệu lực.")
        .must("đồng", Forms.NUMBER, "Số đồng một tháng.");
  }

  private static Shape review() {
    return Shape.of("sơ kết", "Một lần sơ kết, tổng kết.")
        .must("nội dung", TEXT, "Sơ kết 3 năm, tổng kết…")
        .may("hạn", CommonShapes.DEADLINE, "Ngày phải xong.");
  }
}
