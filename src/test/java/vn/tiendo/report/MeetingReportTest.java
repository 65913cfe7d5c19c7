package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Báo cáo sinh hoạt chi bộ: no news of a month is not a month without a meeting. */
final class MeetingReportTest {
  private static final String UNITS =
      """
      loại hình:
        - {mã: thon, tên: Chi bộ thôn}
        - {mã: co-quan, tên: Chi bộ cơ quan}
      đơn vị:
        - {mã: mot, tên: Chi bộ thôn Một, loại: thon}
        - {mã: hai, tên: Chi bộ thôn Hai, loại: thon}
        - {mã: ba, tên: Chi bộ thôn Ba, loại: thon, thành lập: 10/02/2025}
        - {mã: van-phong, tên: Chi bộ Văn phòng, loại: co-quan}
      """;

  private static final String MEETINGS =
      """
      năm: 2025
      nguồn: {tên: Số liệu đặt ra để thử}
      số chi bộ theo dõi: 5
      chi bộ:
        van-phong:
          thường kỳ: [1, 2, 3, 4]
          chất lượng: {tốt: 4}
          dự họp bình quân: 99%
        mot:
          thường kỳ: [1, 2]
          chuyên đề: [3]
          chất lượng: {tốt: 1, khá: 2}
          dự họp bình quân: 90,5%
        hai:
          thường kỳ: [1]
          không họp: [3]
          chất lượng: {khá: 1}
          dự họp bình quân: 80%
        ba:
          thường kỳ: [3]
      """;

  @TempDir private Path data;

  private ReportView view(String period) throws IOException {
    return Written.in(data)
        .file("don-vi.yaml", UNITS)
        .file("sinh-hoat/2025.yaml", MEETINGS)
        .file("bao-cao/hop.md", "---\nloại: sinh hoạt chi bộ\nkỳ báo cáo: " + period + "\n---\n")
        .view();
  }

  @Test
  void tellsMonthsMissedApartFromMonthsWithoutNews() throws IOException {
    assertThat(Written.lines(view("3 tháng 2025")))
        .containsExactly(
            "I- VIỆC THỰC HIỆN CHẾ ĐỘ SINH HOẠT",
            "Trong 3 tháng đầu năm 2025, Đảng bộ theo dõi sinh hoạt của 5 chi bộ; có số liệu từng tháng"
                + " của 04 chi bộ.",
            "Theo Điều lệ Đảng, chi bộ họp thường lệ mỗi tháng một lần. Có 3/4 chi bộ (75%) họp đủ"
                + " các tháng; 01 chi bộ có tháng không họp.",
            "Các chi bộ đã họp 8/10 kỳ phải họp, trong đó 01 kỳ sinh hoạt chuyên đề; 01 kỳ không"
                + " họp, 01 kỳ chưa có số liệu. (Chi tiết tại Phụ lục kèm theo.)",
            "II- CHI BỘ CHƯA HỌP ĐỦ, CHƯA CÓ SỐ LIỆU",
            "Các chi bộ có tháng không họp:",
            "- Chi bộ thôn Hai: tháng 3.",
            "Các chi bộ còn tháng chưa có số liệu:",
            "- Chi bộ thôn Hai: tháng 2.",
            "III- CHẤT LƯỢNG SINH HOẠT",
            "Có 04 cuộc họp được đánh giá chất lượng: 01 cuộc tốt (25%), 03 cuộc khá (75%).",
            "Tỷ lệ đảng viên dự họp bình quân thấp nhất là 80% (Chi bộ thôn Hai), cao nhất là 90,5%"
                + " (Chi bộ thôn Một).",
            "SINH HOẠT CỦA TỪNG CHI BỘ, 3 THÁNG ĐẦU NĂM 2025",
            "I | Chi bộ thôn",
            "1 | Chi bộ thôn Một | T | T | C | 3/3 | 90,5 | tốt 1, khá 2",
            "2 | Chi bộ thôn Hai | T |  | K | 1/3 | 80 | khá 1",
            "3 | Chi bộ thôn Ba | - | - | T | 1/1 |  | ",
            "II | Chi bộ cơ quan",
            "4 | Chi bộ Văn phòng | T | T | T | 3/3 |  | ",
            " | Số chi bộ đã họp | 3 | 2 | 3 | - | - | -",
            " | Số chi bộ không họp | 0 | 0 | 1 | - | - | -",
            " | Số chi bộ chưa có số liệu | 0 | 1 | 0 | - | - | -",
            "T: họp thường kỳ; C: sinh hoạt chuyên đề; K: không họp; ô trống: chưa có số liệu; -:"
                + " chi bộ chưa thành lập hoặc đã kết thúc hoạt động.",
            "Đã họp: số tháng có họp trên số tháng phải họp, mỗi tháng một lần.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | 12 | tình hình sinh hoạt chi bộ năm 2025",
        "quý 2/2025 | 3 | tình hình sinh hoạt chi bộ quý II/2025",
        "tháng 4/2025 | 1 | tình hình sinh hoạt chi bộ tháng 4/2025",
        "15/4/2025 | 4 | tình hình sinh hoạt chi bộ năm 2025, đến hết tháng 4",
      })
  void hasAColumnForEachMonthOfThePeriod(String period, int months, String subject)
      throws IOException {
    ReportView view = view(period);
    assertThat(view.heading().subject()).isEqualTo(subject);
    assertThat(view.appendices().get(0).table().columns()).hasSize(months + 5);
  }
}
