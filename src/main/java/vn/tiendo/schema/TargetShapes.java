package vn.tiendo.schema;

import static vn.tiendo.schema.Forms.CODE;
import static vn.tiendo.schema.Forms.DATE;
import static vn.tiendo.schema.Forms.TEXT;
import static vn.tiendo.schema.Forms.WORDING;

import java.util.Arrays;
import vn.tiendo.model.Recording;
import vn.tiendo.schema.Holds.Again;
import vn.tiendo.schema.Holds.ByKey;
import vn.tiendo.schema.Holds.Inner;
import vn.tiendo.schema.Holds.OneOf;
import vn.tiendo.schema.Holds.Several;

/** Targets, as they stand in plans and terms. */
final class TargetShapes {
  static final String TARGET = "chỉ tiêu";
  static final String NESTED = "chỉ tiêu trong đó";

  private static final Holds RHYTHM =
      Holds.words(
          "hằng năm",
          "hàng năm",
          "hằng quý",
          "hằng tháng",
          "cả giai đoạn",
          "cả nhiệm kỳ",
          "bình quân giai đoạn",
          "bình quân nhiệm kỳ");

  private static final Holds SCOPED_LEVEL =
      Holds.either(
          WORDING,
          new Inner(
              Shape.of("mức riêng", "Mức của riêng một đơn vị hoặc loại hình.")
                  .must("mức", WORDING, "Lời văn của mức.")
                  .may("đơn vị tính", TEXT, "Khi khác đơn vị tính của chỉ tiêu.")
                  .may("hạn", CommonShapes.DEADLINE, "Khi khác hạn của chỉ tiêu.")
                  .may("kỳ", RHYTHM, "Khi khác kỳ của chỉ tiêu.")));

  private TargetShapes() {}

  static Shape target() {
    return keys(Shape.of(TARGET, "Một chỉ tiêu, theo đúng lời văn bản."));
  }

  static Shape nested() {
    return keys(
        Shape.of(NESTED, "Chỉ tiêu con của chỉ tiêu trên.")
            .may(
                "tính trên",
                Holds.words("tổng số", "mục trên", "riêng"),
                "Tỷ lệ tính trên tổng số, trên phần của mục trên, hay là số đo riêng."));
  }

  private static Shape keys(Shape shape) {
    Shape said = rhythm(level(name(shape)));
    return people(parts(said))
        .may("phạm vi", Forms.VISIBILITY, "Nội bộ thì không có trong bản công khai.");
  }

  private static Shape name(Shape shape) {
    return shape
        .must("mã", CODE, "Không trùng trong cả đảng bộ; là địa chỉ trang của chỉ tiêu.")
        .may("mã cũ", new Several(CODE), "Các mã trước đây.")
        .must("tên", TEXT, "Tên chỉ tiêu.")
        .may("nhóm", TEXT, "Tên nhóm trong bảng.");
  }

  private static Shape level(Shape shape) {
    return shape
        .may("mức", WORDING, "Lời văn của văn bản: từ 20% trở lên; “không nêu” khi không nói.")
        .may(
            "loại",
            Holds.words("tỷ lệ", "số lượng", "mốc việc", "bậc", "xếp hạng", "định tính"),
            "Cần khi mức không phải là số.")
        .may("thang", new Several(TEXT), "Các bậc, từ thấp đến cao.")
        .may("đơn vị tính", TEXT, "Khi lời văn của mức chưa nói.")
        .may("chiều", Holds.words("tăng", "giảm", "giữ"), "Tốt lên là khi nào.")
        .may("vượt khi", WORDING, "Mức mà từ đó gọi là vượt.")
        .may("sai số", Forms.SHARE, "Sai số của “khoảng”.")
        .may("mức riêng", new ByKey(CODE, SCOPED_LEVEL), "Mức khác cho từng đơn vị.")
        .may("theo loại hình", new ByKey(CODE, SCOPED_LEVEL), "Mức cho từng loại hình.")
        .may("điều chỉnh", new Several(revision()), "Các lần điều chỉnh mức.");
  }

  private static Shape rhythm(Shape shape) {
    return shape
        .may("hạn", CommonShapes.DEADLINE, "Ngày cuối cùng còn kịp: 2020, cuối năm 2020.")
        .may("kỳ", RHYTHM, "Nhịp của chỉ tiêu.")
        .may(
            "cách ghi",
            new OneOf(Arrays.stream(Recording.values()).map(Recording::word).toList()),
            "Số liệu quý, tháng nói gì về cả năm.")
        .may("cả giai đoạn", forPeriod(), "Mức cho cả giai đoạn của chỉ tiêu hằng năm.")
        .may("lộ trình", new ByKey(WORDING, WORDING), "Mốc trung gian mà văn bản nêu.")
        .may("hiện tại", baseline(), "Mức xuất phát.");
  }

  private static Shape parts(Shape shape) {
    return shape
        .may("trong đó", new Several(new Again(NESTED)), "Các chỉ tiêu con.")
        .may("cùng đạt", new Several(new Again(TARGET)), "Các phần đều phải đạt.")
        .may("còn lại của", CODE, "Chỉ tiêu mà chỉ tiêu này nói về phần còn lại.")
        .may("giao chỉ tiêu", new ByKey(CODE, WORDING), "Số giao cho từng đơn vị.")
        .may("áp dụng", application(), "Cho toàn đảng bộ hay cho mỗi đơn vị.")
        .may("công thức", TEXT, "Số liệu được tính từ số liệu khác.")
        .may("mẫu số", TEXT, "Tỷ lệ tính trên tổng nào.")
        .may("lọc", new Several(TEXT), "Tổng đó gồm những ai.")
        .may("điều kiện", new Several(TEXT), "Một người phải đủ các điều kiện nào.");
  }

  private static Shape people(Shape shape) {
    return CommonShapes.responsible(shape);
  }

  private static Holds revision() {
    return new Inner(
        Shape.of("điều chỉnh", "Một lần điều chỉnh mức.")
            .must("từ ngày", DATE, "Ngày mức mới có hiệu lực.")
            .must("mức", WORDING, "Mức mới.")
            .may("đơn vị tính", TEXT, "Khi khác đơn vị tính của chỉ tiêu.")
            .may("văn bản", TEXT, "Văn bản quyết định."));
  }

  private static Holds forPeriod() {
    return new Inner(
        Shape.of("cả giai đoạn", "Mức cho cả giai đoạn.")
            .must("mức", WORDING, "Lời văn của mức.")
            .must(
                "cách tính",
                Holds.words("cộng dồn", "bình quân", "năm cuối", "không"),
                "Các năm hợp lại thành cả giai đoạn như thế nào.")
            .may("đơn vị tính", TEXT, "Khi lời văn chưa nói."));
  }

  private static Holds baseline() {
    return Holds.either(
        WORDING,
        new Inner(
            Shape.of("hiện tại", "Mức xuất phát.")
                .must("giá trị", WORDING, "Con số.")
                .may("ngày", DATE, "Không ghi thì là ngày ban hành.")
                .may("nguồn", CommonShapes.SOURCE, "Nguồn của con số.")));
  }

  private static Holds application() {
    return Holds.either(
        Holds.words("toàn đảng bộ", "mỗi đơn vị"),
        new Inner(
            Shape.of("áp dụng", "Cho mỗi đơn vị của một loại hình.")
                .must("mỗi", CODE, "Mã loại hình.")));
  }
}
