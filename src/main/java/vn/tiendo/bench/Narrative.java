package vn.tiendo.bench;

/** The written parts of a generated commune, alike in all of them. */
final class Narrative {

  static final String DUTIES =
      """
      nhiệm vụ:
        - thứ: Một là
          nội dung: Quán triệt, tuyên truyền chương trình đến toàn thể đảng viên
          chủ trì: Ban Xây dựng Đảng
          hạn: 30/6/2020
          tình trạng: đã hoàn thành
          hoàn thành ngày: 20/6/2020
        - thứ: Hai là
          nội dung: Rà soát, bổ sung kế hoạch của từng chi bộ
          chủ trì: các chi bộ trực thuộc
          kỳ: hằng năm
          tình trạng: đang thực hiện
        - thứ: Ba là
          nội dung: Kiểm tra, giám sát việc thực hiện
          chủ trì: Ủy ban Kiểm tra Đảng ủy
          kỳ: thường xuyên
          tình trạng: đang thực hiện
      """;

  static final String PROGRESS =
      """
      ---
      loại: tiến độ
      kế hoạch: kh1
      kỳ báo cáo: 2025
      số: 12
      ngày: 10/01/2026
      trạng thái: chính thức
      người ký: {chức vụ: bí thư, họ tên: Nguyễn Văn A}
      ---

      ## Công tác lãnh đạo, chỉ đạo, tổ chức thực hiện

      Ban Thường vụ Đảng ủy đã tổ chức quán triệt chương trình đến các chi bộ trực thuộc, phân công đảng ủy viên
      phụ trách từng chi bộ và đưa kết quả vào đánh giá, xếp loại cuối năm.

      ## Kết quả thực hiện

      {{tóm tắt chỉ tiêu}}

      Đường trục thôn được cứng hóa đạt {{kh1-duong-cung-hoa}} so với mức {{kh1-duong-cung-hoa: mức}}; tỷ lệ hộ nghèo
      còn {{kh1-ho-ngheo}}, so với mức {{kh1-ho-ngheo: mức}} đã đề ra.

      {{số liệu}}

      {{nhiệm vụ}}

      ## Đánh giá chung

      {{chỉ tiêu đạt}}

      {{chỉ tiêu chưa đạt}}

      ## Phương hướng, nhiệm vụ, giải pháp thời gian tới

      {{chỉ tiêu còn lại}}
      """;

  static final String TERM_SUMMARY =
      """
      ---
      loại: tổng kết nhiệm kỳ
      nhiệm kỳ: 2020-2025
      kỳ báo cáo: nhiệm kỳ 2020 - 2025
      trạng thái: dự thảo
      ---

      ## Đặc điểm, tình hình

      Nhiệm kỳ diễn ra trong điều kiện có cả thuận lợi và khó khăn; các chi bộ chủ động thực hiện nhiệm vụ được giao.

      ## Kết quả thực hiện

      {{tóm tắt chỉ tiêu}}

      {{số liệu}}

      ## Đánh giá chung

      {{chỉ tiêu đạt}}

      {{chỉ tiêu chưa đạt}}
      """;

  private Narrative() {}
}
