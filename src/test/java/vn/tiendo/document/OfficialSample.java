package vn.tiendo.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Ordinals;
import vn.tiendo.model.DocumentState;
import vn.tiendo.model.PageForm;
import vn.tiendo.model.SignatureField;
import vn.tiendo.report.Appendix;
import vn.tiendo.report.Closing;
import vn.tiendo.report.Heading;
import vn.tiendo.report.Letterhead;
import vn.tiendo.report.Letterhead.Kind;
import vn.tiendo.report.Letterhead.Mark;
import vn.tiendo.report.OfficialTable;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;
import vn.tiendo.report.Properties;
import vn.tiendo.report.ReportView;
import vn.tiendo.report.ReportView.Passage;
import vn.tiendo.report.ReportView.SectionView;
import vn.tiendo.report.SampleText;
import vn.tiendo.template.Markdown;
import vn.tiendo.template.Templates;

/** An invented report of an invented commune that exercises every part of the layout. */
final class OfficialSample {
  static final Properties PROPERTIES =
      new Properties(
          "Báo cáo tiến độ thực hiện Đề án số 03-ĐA/ĐU",
          "Đảng uỷ xã Minh Hoạ",
          "Tiến độ thực hiện Đề án số 03-ĐA/ĐU tính đến ngày 30/9/2027",
          LocalDate.of(2027, 10, 5),
          DocumentState.FINAL,
          "minh-hoa/bao-cao/de-an-03.pdf");

  private static final Templates TEMPLATES = new Templates(OfficialSample::template);

  private OfficialSample() {}

  /**
   * A draft with every mark, long names, and tables that run over several pages both upright and on
   * their side.
   */
  static String everything() {
    return draft(60, 40);
  }

  /** The same of seven pages, as long as reports mostly are. */
  static String sevenPages() {
    return draft(20, 6);
  }

  private static String draft(int uprightRows, int turnedRows) {
    return xhtml(
        new ReportView(
            PageForm.USUAL,
            "Số liệu minh hoạ",
            new Letterhead(
                "ĐẢNG BỘ THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG MINH HOẠ",
                "ĐẢNG UỶ ĐẶC KHU MINH HOẠ THƯỢNG VÀ CÁC ĐẢO TIỀN TIÊU PHÍA ĐÔNG",
                "Số      -BC/ĐU",
                "Minh Hoạ",
                "ngày      tháng 10 năm 2027",
                List.of(new Mark(Kind.DRAFT, "Dự thảo lần 2")),
                List.of(new Mark(Kind.CIRCULATION, "LƯU HÀNH NỘI BỘ"))),
            reportHeading(),
            OPENING,
            sections(),
            reportClosing(null),
            List.of(
                new Appendix(
                    "Phụ lục 1",
                    "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CỦA ĐỀ ÁN",
                    ATTACHED,
                    false,
                    table(uprightRows)),
                new Appendix(
                    "Phụ lục 2",
                    "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CỦA ĐỀ ÁN, CHIA THEO ĐẢNG BỘ, CHI BỘ TRỰC THUỘC VÀ THEO TỪNG NĂM CỦA GIAI ĐOẠN",
                    ATTACHED,
                    true,
                    table(turnedRows)))));
  }

  /** A signed report without marks or appendices. */
  static String plain() {
    return xhtml(
        new ReportView(
            PageForm.USUAL,
            "",
            new Letterhead(
                "ĐẢNG BỘ TỈNH MINH HOẠ",
                "ĐẢNG UỶ XÃ MINH HOẠ",
                "Số 06-BC/ĐU",
                "Minh Hoạ",
                "ngày 05 tháng 10 năm 2027",
                List.of(),
                List.of()),
            reportHeading(),
            OPENING,
            List.of(),
            reportClosing("Nguyễn Văn Mẫu"),
            List.of()));
  }

  /** A report with one section for each of some Markdown texts. */
  static String written(String... markdown) {
    List<SectionView> sections = new ArrayList<>();
    for (String text : markdown) {
      String number = Ordinals.roman(sections.size() + 1);
      Passage passage = Passage.of(new Markdown().render(text, number + "-", 1));
      sections.add(new SectionView(number + "- MỤC " + number, List.of(passage)));
    }
    return xhtml(
        new ReportView(
            PageForm.USUAL,
            "",
            new Letterhead(
                "ĐẢNG BỘ TỈNH", "ĐẢNG UỶ XÃ", "Số 06-BC/ĐU", "Xã", "ngày", List.of(), List.of()),
            reportHeading(),
            OPENING,
            sections,
            reportClosing(null),
            List.of()));
  }

  /** A report of one page with some tables after it. */
  static String withAppendices(List<OfficialTable> tables) {
    return after(
        IntStream.range(0, tables.size())
            .mapToObj(
                i -> new Appendix("Phụ lục " + (i + 1), "BẢNG", ATTACHED, false, tables.get(i)))
            .toList());
  }

  /** A report of one page with one table after it. */
  static String withAppendix(OfficialTable table, boolean landscape) {
    return after(List.of(new Appendix("Phụ lục", "BẢNG", ATTACHED, landscape, table)));
  }

  private static String after(List<Appendix> appendices) {
    return xhtml(
        new ReportView(
            PageForm.USUAL,
            "",
            new Letterhead(
                "ĐẢNG BỘ TỈNH", "ĐẢNG UỶ XÃ", "Số 06-BC/ĐU", "Xã", "ngày", List.of(), List.of()),
            reportHeading(),
            OPENING,
            List.of(),
            reportClosing(null),
            appendices));
  }

  /**
   * A table with a group after every fourth row, and names of one to six lines, the first word and
   * the last of which tell the row.
   */
  static OfficialTable grouped(int rows) {
    List<Row> lines = new ArrayList<>();
    for (int n = 1; n <= rows; n++) {
      if (n % 4 == 1) {
        lines.add(Row.heading(Ordinals.roman(n / 4 + 1), "Nhóm chỉ tiêu thứ " + (n / 4 + 1)));
      }
      String words = "tổ chức cơ sở đảng trong sạch ".repeat((n * 7 + rows) % 5);
      String own = rows + "." + n;
      lines.add(
          Row.figures(
              List.of(
                  Integer.toString(n),
                  "đầu" + own + " " + words + "cuối" + own,
                  "%",
                  "100%",
                  "98%",
                  "98",
                  n % 3 == 0 ? "Chậm tiến độ" : "Đạt",
                  "")));
    }
    return new OfficialTable("Bảng dài", null, COLUMNS, lines, List.of("Cách đánh giá: không."));
  }

  private static String xhtml(ReportView view) {
    return TEMPLATES.render("document/progress-report.ftlh", view);
  }

  private static @Nullable String template(String name) {
    Path file = Path.of("templates").resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String OPENING =
      "Thực hiện Kế hoạch số 12-KH/ĐU, ngày 01/3/2026 của Ban Thường vụ Đảng uỷ, Ban Thường vụ Đảng uỷ báo cáo như sau:";

  private static final String ATTACHED =
      "(Kèm theo Báo cáo số      -BC/ĐU, ngày      /10/2027 của Đảng uỷ xã Minh Hoạ)";

  private static Heading reportHeading() {
    return new Heading(
        "BÁO CÁO",
        "tiến độ thực hiện Đề án số 03-ĐA/ĐU, ngày 10/02/2026 của Ban Thường vụ Đảng uỷ về nâng cao chất lượng"
            + " sinh hoạt chi bộ, giai đoạn 2026 - 2030 (tính đến ngày 30/9/2027)");
  }

  private static Closing reportClosing(@Nullable String name) {
    return new Closing(
        "Trên đây là báo cáo tiến độ thực hiện Đề án số 03-ĐA/ĐU, Ban Thường vụ Đảng uỷ xã kính báo cáo Ban Thường vụ"
            + " Tỉnh uỷ xem xét, cho ý kiến chỉ đạo.",
        List.of(
            "- Ban Thường vụ Tỉnh uỷ (để báo cáo);",
            "- Các đồng chí Uỷ viên Ban Chấp hành Đảng bộ xã;",
            "- Các chi bộ, đảng bộ trực thuộc (để thực hiện);",
            "- Lưu Văn phòng Đảng uỷ."),
        "T/M BAN THƯỜNG VỤ",
        "BÍ THƯ",
        name,
        name == null ? List.of() : List.of(SignatureField.values()));
  }

  private static List<SectionView> sections() {
    List<String> titles =
        List.of(
            "I- ĐẶC ĐIỂM, TÌNH HÌNH",
            "II- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
            "III- KẾT QUẢ",
            "IV- ĐÁNH GIÁ CHUNG");
    return titles.stream().map(title -> new SectionView(title, List.of(narrative(title)))).toList();
  }

  /** What an editor may write in Markdown, each thing once. */
  private static Passage narrative(String title) {
    StringBuilder text = new StringBuilder();
    text.append("### Nội dung thứ nhất\n\n" + paragraph(1) + paragraph(2));
    text.append("### Nội dung thứ hai\n\n#### Điểm a\n\n" + paragraph(3));
    text.append("- Có 12 chi bộ sinh hoạt đủ 12 kỳ;\n- Còn 03 chi bộ chưa sinh hoạt chuyên đề:\n");
    text.append("  - Chi bộ thôn Một;\n  - Chi bộ thôn Hai.\n\n");
    if (title.startsWith("IV")) {
      text.append(
          "1. Một là `mã`;\n2. Hai là [liên kết](https://example.org).\n\n> Trích dẫn.\n\n");
      text.append(
          "| Cột | Số |\n|---|---|\n| a | 1 |\n\n![Hình](hinh.png) Có chú thích[^1].\n\n[^1]: Nguồn.\n");
    }
    return Passage.of(
        new Markdown()
            .render(SampleText.numbered(text.toString()), title.substring(0, 2) + "-", 0));
  }

  private static String paragraph(int number) {
    return "Đoạn văn số "
        + number
        + " nói về việc kết nạp 19 đảng viên mới trong năm 2026, đạt 79,17% so với chỉ tiêu 24 đảng viên;"
        + " thu ngân sách đạt 1.182,5 tỷ đồng; nhiệm kỳ 2025 - 2030 đề ra **kinh tế - xã hội** phát triển"
        + " *nhanh và bền vững*, ngày 05 tháng 02 năm 2027 sơ kết, theo Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026.\n\n";
  }

  private static final List<Column> COLUMNS =
      List.of(
          new Column("TT", "A", 6, Align.CENTRE),
          new Column("Chỉ tiêu", "B", 27, Align.LEFT),
          new Column("Đơn vị tính", "C", 9, Align.CENTRE),
          new Column("Mục tiêu đến năm 2030", "1", 12, Align.RIGHT),
          new Column("Thực hiện đến 30/9/2027", "2", 12, Align.RIGHT),
          new Column("Tỷ lệ (%)", "3=2/1", 9, Align.RIGHT),
          new Column("Đánh giá", "4", 12, Align.CENTRE),
          new Column("Ghi chú", "5", 13, Align.LEFT));

  private static OfficialTable table(int rows) {
    List<Row> lines = new ArrayList<>();
    lines.add(Row.heading("I", "Xây dựng Đảng"));
    IntStream.rangeClosed(1, rows / 2).forEach(n -> lines.add(row(n)));
    lines.add(Row.heading("II", "Kinh tế - xã hội"));
    IntStream.rangeClosed(rows / 2 + 1, rows).forEach(n -> lines.add(row(n)));
    return new OfficialTable(
        "Kết quả thực hiện từng chỉ tiêu so với mục tiêu đến năm 2030",
        null,
        COLUMNS,
        lines,
        List.of(
            "Cách đánh giá: vượt khi trên 100%; đạt khi bằng 100%; cơ bản đạt khi từ 90% đến dưới 100% (không tính là đạt);"
                + " chưa đạt khi dưới 90%."));
  }

  private static Row row(int n) {
    return Row.figures(
        List.of(
            Integer.toString(n),
            n % 3 == 0
                ? "Tỷ lệ chi bộ trực thuộc đảng uỷ cơ sở sinh hoạt chuyên đề ít nhất mỗi quý một kỳ trong năm thứ "
                    + n
                : "Số đảng viên mới kết nạp của khối thứ " + n,
            n % 3 == 0 ? "%" : "đảng viên",
            n % 3 == 0 ? "từ 80% trở lên" : "1.9" + (10 + n),
            n % 3 == 0 ? "79,96" : "1.8" + (10 + n),
            n % 5 == 0 ? "" : "98,7",
            n % 5 == 0 ? "Chưa đủ số liệu" : "Chậm tiến độ",
            n % 4 == 0 ? "Báo cáo số 15-BC/ĐU" : ""));
  }
}
