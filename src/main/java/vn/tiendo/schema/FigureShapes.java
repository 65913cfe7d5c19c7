package vn.tiendo.schema;

import static vn.tiendo.schema.Forms.CODE;
import static vn.tiendo.schema.Forms.NUMBER;
import static vn.tiendo.schema.Forms.TEXT;
import static vn.tiendo.schema.Forms.WORDING;

import vn.tiendo.model.FigureSheet.Movement;
import vn.tiendo.model.FigureSheet.Rating;
import vn.tiendo.schema.Holds.ByKey;
import vn.tiendo.schema.Holds.Inner;
import vn.tiendo.schema.Holds.Several;
import vn.tiendo.schema.Holds.Whole;

/** Sheets of figures, and the meetings of branches. */
final class FigureShapes {
  private FigureShapes() {}

  static Shape sheet() {
    return Shape.of("tệp số liệu", "Số liệu của một kỳ, cùng nguồn.")
        .must("kỳ", WORDING, "2018; quý 3/2018; 6 tháng đầu năm 2018; 30/6/2019…")
        .may("nguồn", CommonShapes.SOURCE, "Nguồn của cả tệp.")
        .may("phạm vi", Forms.VISIBILITY, "Nội bộ thì không có trong bản công khai.")
        .may("số liệu", new ByKey(CODE, figure()), "Mã chỉ tiêu hoặc chỉ số: giá trị.")
        .may("biến động đảng viên", new Inner(movement()), "Đầu kỳ, tăng, giảm, cuối kỳ.")
        .may("xếp loại", new Several(new Inner(rating())), "Kết quả xếp loại trong năm.")
        .may("cơ cấu", new Several(new Inner(composition())), "Các phần của một tổng.")
        .may("đối chiếu", new Several(new Inner(claim())), "Tỷ lệ mà nguồn công bố.");
  }

  static Shape meetings() {
    return Shape.of("tệp sinh hoạt", "Sinh hoạt chi bộ của một năm.")
        .must("năm", new Whole(1930, 2100), "Năm.")
        .may("nguồn", CommonShapes.SOURCE, "Nguồn của cả tệp.")
        .may("phạm vi", Forms.VISIBILITY, "Nội bộ thì không có trong bản công khai.")
        .may("số chi bộ theo dõi", NUMBER, "Bao nhiêu chi bộ được theo dõi.")
        .may("chi bộ", new ByKey(CODE, new Inner(branch())), "Mã chi bộ: các tháng đã họp.");
  }

  private static Shape branch() {
    Holds months = new Several(new Whole(1, 12));
    return Shape.of("chi bộ", "Một chi bộ trong năm.")
        .may("thường kỳ", months, "Các tháng họp thường kỳ.")
        .may("chuyên đề", months, "Các tháng sinh hoạt chuyên đề.")
        .may("không họp", months, "Các tháng không họp.")
        .may("chất lượng", new ByKey(TEXT, new Whole(0, 100)), "Số cuộc theo từng loại.")
        .may("dự họp bình quân", WORDING, "Tỷ lệ đảng viên dự họp: 92,5%.");
  }

  private static Holds figure() {
    Shape part = figureKeys();
    Shape whole =
        part.may(
                "theo đơn vị",
                new ByKey(CODE, Holds.either(WORDING, new Inner(part))),
                "Của từng đơn vị; toàn đảng bộ là tổng các đơn vị.")
            .may(
                "theo loại hình",
                new ByKey(CODE, Holds.either(WORDING, new Inner(part))),
                "Của từng loại hình.");
    return Holds.either(WORDING, new Inner(whole));
  }

  private static Shape figureKeys() {
    return Shape.of("số liệu", "Một số liệu viết đủ.")
        .may("giá trị", WORDING, "55/60; 14,80%; 41,2; có; chưa có số liệu…")
        .may("công bố", WORDING, "Chép nguyên văn con số nguồn đã in.")
        .may("trạng thái", Holds.words("chính thức", "ước"), "Ước là số ước tính.")
        .may("kỳ", WORDING, "Khi khác kỳ của tệp.")
        .may("nguồn", CommonShapes.SOURCE, "Khi khác nguồn của tệp.")
        .may("phạm vi", Forms.VISIBILITY, "Nội bộ thì không có trong bản công khai.");
  }

  private static Shape movement() {
    Shape shape = Shape.of("biến động đảng viên", "Đầu kỳ cộng tăng trừ giảm phải bằng cuối kỳ.");
    for (Movement.Flow flow : Movement.Flow.values()) {
      shape = shape.may(flow.word(), NUMBER, "Số đảng viên.");
    }
    return shape;
  }

  private static Shape rating() {
    Shape shape =
        Shape.of("xếp loại", "Kết quả xếp loại của một nhóm.")
            .must("đối tượng", TEXT, "Chi bộ trực thuộc, đảng viên…")
            .may("tổng số", NUMBER, "Số được đánh giá.");
    for (String grade : Rating.GRADES) {
      shape = shape.may(grade, NUMBER, "Số được xếp loại này.");
    }
    return shape;
  }

  private static Shape composition() {
    return Shape.of("cơ cấu", "Các phần của một tổng.")
        .must("mã", CODE, "Mã của cơ cấu.")
        .must("tên", TEXT, "Tên gọi.")
        .must("tổng", NUMBER, "Tổng các phần.")
        .may("đơn vị tính", TEXT, "Người, tỷ đồng…")
        .may("phần", new Several(new Inner(part())), "Các phần.");
  }

  private static Shape part() {
    return Shape.of("phần", "Một phần của cơ cấu.")
        .must("tên", TEXT, "Tên phần.")
        .must("giá trị", NUMBER, "Số của phần này.")
        .may("công bố", WORDING, "Tỷ lệ nguồn đã in.")
        .may("số tổ chức", NUMBER, "Bao nhiêu tổ chức.");
  }

  private static Shape claim() {
    return Shape.of("đối chiếu", "Một tỷ lệ của nguồn, để tính lại.")
        .must("nội dung", TEXT, "Tỷ lệ gì.")
        .may("giá trị", WORDING, "Số đếm: 6/99.")
        .may("công bố", WORDING, "Con số nguồn đã in: 6,06%.");
  }
}
