package vn.tiendo.schema;

import static vn.tiendo.schema.Forms.CODE;
import static vn.tiendo.schema.Forms.DATE;
import static vn.tiendo.schema.Forms.TEXT;

import vn.tiendo.schema.Holds.Inner;
import vn.tiendo.schema.Holds.Several;

/** Records that stand in several files. */
final class CommonShapes {
  static final Shape CITATION =
      Shape.of("nguồn", "Văn bản hoặc trang mà số liệu lấy từ đó.")
          .may("văn bản", TEXT, "Số và ký hiệu: 123-BC/TU.")
          .may("tên", TEXT, "Tên gọi; phải có “văn bản” hoặc “tên”.")
          .may("ngày", DATE, "Ngày của văn bản.")
          .may("cơ quan", TEXT, "Cơ quan ban hành, nơi công bố.")
          .may("trích", TEXT, "Câu trích ngắn.")
          .may("trang", TEXT, "Địa chỉ https://…, hoặc tên cổng thông tin.")
          .withAnyOf("văn bản", "tên");

  static final Holds SOURCE = new Inner(CITATION);

  /** A deadline in words, or its words with the day they mean. */
  static final Holds DEADLINE =
      Holds.either(
          Forms.WORDING,
          new Inner(
              Shape.of("hạn", "Hạn theo lời văn bản và ngày cụ thể.")
                  .must("nội dung", TEXT, "Lời văn: đầu nhiệm kỳ 2020 - 2025.")
                  .must("ngày", DATE, "Ngày cuối cùng còn kịp.")));

  static final Holds INDICATORS =
      new Several(
          new Inner(
              Shape.of("chỉ số", "Điều được đo mà không có mức phấn đấu.")
                  .must("mã", CODE, "Không trùng với chỉ tiêu, chỉ số nào khác của đảng bộ.")
                  .must("tên", TEXT, "Tên chỉ số.")
                  .may("nhóm", TEXT, "Tên nhóm trong bảng.")
                  .may("đơn vị tính", TEXT, "Ví dụ: người, %, triệu đồng.")
                  .may("chiều", Holds.words("tăng", "giảm", "giữ"), "Tốt lên là khi nào.")
                  .may("mẫu số", TEXT, "Tỷ lệ tính trên tổng nào.")
                  .may("công thức", TEXT, "Tính từ số liệu khác.")));

  private CommonShapes() {}

  /** Who leads and who takes part. */
  static Shape responsible(Shape shape) {
    return shape
        .may("chủ trì", TEXT, "Cơ quan, người chủ trì.")
        .may("phối hợp", new Several(TEXT), "Các cơ quan phối hợp.");
  }
}
