package vn.tiendo.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.chart.Drawing;
import vn.tiendo.chart.Drawing.Anchor;
import vn.tiendo.chart.Drawing.Box;
import vn.tiendo.chart.Drawing.Label;
import vn.tiendo.chart.Drawing.Role;
import vn.tiendo.chart.Drawing.Shape;
import vn.tiendo.chart.Drawing.Spot;
import vn.tiendo.chart.Drawing.Strokes;
import vn.tiendo.chart.Drawing.Symbol;
import vn.tiendo.language.ToneMarks;
import vn.tiendo.model.DocumentState;
import vn.tiendo.model.PageForm;
import vn.tiendo.report.Appendix;
import vn.tiendo.report.Closing;
import vn.tiendo.report.Heading;
import vn.tiendo.report.Letterhead;
import vn.tiendo.report.Letterhead.Kind;
import vn.tiendo.report.Letterhead.Mark;
import vn.tiendo.report.OfficialDocument.Composed;
import vn.tiendo.report.OfficialTable;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;
import vn.tiendo.report.Properties;
import vn.tiendo.report.ReportView;
import vn.tiendo.report.ReportView.PartView;
import vn.tiendo.report.ReportView.Passage;
import vn.tiendo.report.ReportView.SectionView;
import vn.tiendo.template.Markdown;

/** An invented report that has every part a report can have. */
final class SampleReport {
  static final String NARRATIVE =
      """
      ### 1. Nội dung thứ nhất

      Đoạn có **chữ đậm**, *chữ nghiêng*, `mã`, [liên kết](https://example.org) và chú
      thích[^a]; ngày 05 tháng 02 năm 2027 thu 12 tỷ đồng, nhiệm kỳ 2025 - 2030.
      Nhắc lại[^a], rồi chú thích khác[^b].

      #### a) Điểm thứ nhất

      - Gạch thứ nhất của Đảng ủy;
      - Gạch thứ hai:
        - Gạch trong;
        - Gạch trong nữa.

      ##### - Tiểu mục

      3. Mục ba;
      4. Mục bốn.

      > Lời trích dẫn.

      | Cột | Số |
      |---|---:|
      | a | 1 |

      ```
      dòng một
      dòng hai
      ```

      [^a]: Nguồn thứ nhất, hòa giải.
      [^b]: Nguồn thứ *hai*.
      """;

  private static final String ATTACHED =
      "(Kèm theo Báo cáo số 06-BC/ĐU, ngày 05/02/2027 của Đảng ủy xã Minh Họa)";

  private SampleReport() {}

  static Composed composed(PageForm form, boolean parts) {
    return new Composed(
        "document/progress-report.ftlh",
        view(form, parts),
        new Properties(
            "Báo cáo tiến độ",
            "Đảng uỷ xã Minh Hoạ",
            "Tiến độ thực hiện Đề án",
            LocalDate.of(2027, 2, 5),
            DocumentState.DRAFT,
            "minh-hoa/van-ban/mau"),
        ToneMarks.NEW::apply);
  }

  static ReportView view(PageForm form, boolean parts) {
    return new ReportView(
        form,
        "Số liệu minh họa",
        new Letterhead(
            "ĐẢNG BỘ THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG MINH HỌA",
            "ĐẢNG ỦY XÃ MINH HỌA",
            "Số      -BC/ĐU",
            "Minh Họa",
            "ngày 05 tháng 02 năm 2027",
            List.of(new Mark(Kind.URGENCY, "HỎA TỐC"), new Mark(Kind.DRAFT, "Dự thảo lần 2")),
            List.of(new Mark(Kind.CIRCULATION, "LƯU HÀNH NỘI BỘ"))),
        new Heading("BÁO CÁO", "tiến độ thực hiện Đề án số 03-ĐA/ĐU", "Đoàn kết, đổi mới"),
        "Ban Thường vụ Đảng ủy xã báo cáo như sau:",
        List.of(
            new SectionView(
                parts ? new PartView("Phần thứ nhất", "TÌNH HÌNH") : null,
                "I- KẾT QUẢ",
                List.of(
                    Passage.of(new Markdown().render(NARRATIVE, "d1-", 0)),
                    Passage.of(years()),
                    new Passage.Figure("bieu-do-1", "Biểu đồ 1: Tiến độ", drawing())))),
        new Closing(
            "Trên đây là báo cáo tiến độ.",
            List.of("- Tỉnh ủy (để báo cáo);", "- Lưu Văn phòng Đảng ủy."),
            "T/M BAN THƯỜNG VỤ",
            "BÍ THƯ",
            "Lê Thị Thúy Hòa",
            List.of()),
        List.of(
            new Appendix("Phụ lục 1", "KẾT QUẢ TỪNG CHỈ TIÊU", ATTACHED, false, years()),
            new Appendix("Phụ lục 2", "KẾT QUẢ TỪNG NĂM", ATTACHED, true, years())));
  }

  /** Years under a common head, a group, a cell over several columns, and a sum. */
  static OfficialTable years() {
    return new OfficialTable(
        "Kết quả từng năm",
        "Đvt: Người",
        List.of(
            new Column("TT", "A", 10, Align.CENTRE),
            new Column("Chỉ tiêu", "B", 40, Align.LEFT),
            new Column("Năm 2026", "1", 15, Align.NUMBERS, "Thực hiện"),
            new Column("Năm 2027", "2", 15, Align.NUMBERS, "Thực hiện"),
            new Column("Ghi chú", "3", 20, Align.LEFT)),
        List.of(
            Row.heading("I", "Đảng viên"),
            Row.figures(List.of("1", "Kết nạp đảng viên", "19", "24", "")),
            Row.spanning(List.of("2", "Chuyển đi", "không có số liệu", ""), List.of(1, 1, 2, 1)),
            Row.total(List.of("", "Cộng", "19", "24", ""))),
        List.of("Cách đánh giá: không.", "Ghi chú thứ hai."));
  }

  static Drawing drawing() {
    List<Drawing.Mark> marks = new ArrayList<>();
    marks.add(new Box(Role.BAND, "", 60, 20, 380, 40));
    marks.add(line(Role.AXIS, 60, 10, 60, 160));
    marks.add(line(Role.PATH, 60, 150, 440, 40));
    marks.add(line(Role.ACTUAL, 60, 150, 300, 90));
    int x = 80;
    for (Shape shape : Shape.values()) {
      marks.add(new Symbol(Role.MILESTONE, shape, x, 120, 4));
      x += 40;
    }
    marks.add(new Label(Role.TEXT, "Tỷ lệ hòa giải", 250, 180, Anchor.MIDDLE, 12, true));
    marks.add(new Label(Role.TEXT, "100%", 56, 24, Anchor.END, 11, false));
    return new Drawing("Tiến độ", "Tỷ lệ đạt 80%, hòa giải.", 467.7, 190, marks);
  }

  private static Drawing.Mark line(Role role, double x1, double y1, double x2, double y2) {
    return new Strokes(role, "", List.of(List.of(new Spot(x1, y1), new Spot(x2, y2))));
  }
}
