package vn.tiendo.document;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.OfficialTable.Align;
import vn.tiendo.document.OfficialTable.Column;
import vn.tiendo.document.OfficialTable.Row;

/**
 * An invented report of an invented commune that exercises every part of the layout. Public because
 * templates read it.
 */
public record OfficialSample(
    String notice,
    Letterhead letterhead,
    Heading heading,
    String bodyHtml,
    Closing closing,
    List<Appendix> appendices) {

  static final PdfProperties PROPERTIES =
      new PdfProperties(
          "Báo cáo tiến độ thực hiện Đề án số 03-ĐA/ĐU",
          "Đảng uỷ xã Minh Hoạ",
          "Tiến độ thực hiện Đề án số 03-ĐA/ĐU tính đến ngày 30/9/2027",
          LocalDate.of(2027, 10, 5),
          "minh-hoa/bao-cao/de-an-03.pdf");

  private static final Configuration TEMPLATES = templates();

  /**
   * A draft with every mark, long names, and tables that run over several pages both upright and on
   * their side.
   */
  static OfficialSample everything() {
    return new OfficialSample(
        "Số liệu minh hoạ",
        new Letterhead(
            "ĐẢNG BỘ THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG MINH HOẠ",
            "ĐẢNG UỶ ĐẶC KHU MINH HOẠ THƯỢNG VÀ CÁC ĐẢO TIỀN TIÊU PHÍA ĐÔNG",
            "Số      -BC/ĐU",
            "Minh Hoạ",
            "ngày      tháng 10 năm 2027",
            "Dự thảo lần 2",
            "LƯU HÀNH NỘI BỘ"),
        reportHeading(),
        body(),
        reportClosing(null),
        List.of(
            new Appendix(
                "Phụ lục 1",
                "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CỦA ĐỀ ÁN",
                ATTACHED,
                false,
                table(60)),
            new Appendix(
                "Phụ lục 2",
                "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CỦA ĐỀ ÁN, CHIA THEO ĐẢNG BỘ, CHI BỘ TRỰC THUỘC VÀ THEO TỪNG NĂM CỦA GIAI ĐOẠN",
                ATTACHED,
                true,
                table(40))));
  }

  /** A signed report without marks or appendices. */
  static OfficialSample plain() {
    return new OfficialSample(
        "",
        new Letterhead(
            "ĐẢNG BỘ TỈNH MINH HOẠ",
            "ĐẢNG UỶ XÃ MINH HOẠ",
            "Số 06-BC/ĐU",
            "Minh Hoạ",
            "ngày 05 tháng 10 năm 2027",
            null,
            null),
        reportHeading(),
        "<p>Thực hiện Kế hoạch số 12-KH/ĐU, ngày 01/3/2026, Ban Thường vụ Đảng uỷ xã báo cáo như sau:</p>",
        reportClosing("Nguyễn Văn Mẫu"),
        List.of());
  }

  /** The XHTML of this report. */
  String xhtml() {
    try {
      StringWriter out = new StringWriter();
      TEMPLATES.getTemplate("sample.ftlh").process(Map.of("sample", this), out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

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
        name);
  }

  private static String body() {
    StringBuilder html = new StringBuilder();
    html.append(
        "<p>Thực hiện Kế hoạch số 12-KH/ĐU, ngày 01/3/2026 của Ban Thường vụ Đảng uỷ, Đảng uỷ báo cáo như sau:</p>");
    String[] sections = {
      "I- ĐẶC ĐIỂM, TÌNH HÌNH",
      "II- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
      "III- KẾT QUẢ THỰC HIỆN",
      "IV- ĐÁNH GIÁ CHUNG"
    };
    for (String section : sections) {
      html.append("<h2>").append(section).append("</h2>");
      html.append("<h3>1. Nội dung thứ nhất</h3>").append(paragraph(1)).append(paragraph(2));
      html.append("<h3>2. Nội dung thứ hai</h3><h4>a) Điểm a</h4>").append(paragraph(3));
      html.append(
              "<ul><li>Có 12 chi bộ sinh hoạt đủ 12 kỳ;</li><li>Còn 03 chi bộ chưa sinh hoạt chuyên đề:")
          .append("<ul><li>Chi bộ thôn Một;</li><li>Chi bộ thôn Hai.</li></ul></li></ul>");
    }
    return html.toString();
  }

  private static String paragraph(int number) {
    return "<p>Đoạn văn số "
        + number
        + " nói về việc kết nạp 19 đảng viên mới trong năm 2026, đạt 79,17% so với chỉ tiêu 24 đảng viên;"
        + " thu ngân sách đạt 1.182,5 tỷ đồng; nhiệm kỳ 2025 - 2030 đề ra <strong>kinh tế - xã hội</strong> phát triển"
        + " <em>nhanh và bền vững</em>, ngày 05 tháng 02 năm 2027 sơ kết, theo Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026.</p>";
  }

  private static OfficialTable table(int rows) {
    List<Column> columns =
        List.of(
            new Column("TT", "A", 6, Align.CENTRE),
            new Column("Chỉ tiêu", "B", 27, Align.LEFT),
            new Column("Đơn vị tính", "C", 9, Align.CENTRE),
            new Column("Mục tiêu đến năm 2030", "1", 12, Align.RIGHT),
            new Column("Thực hiện đến 30/9/2027", "2", 12, Align.RIGHT),
            new Column("Tỷ lệ (%)", "3=2/1", 9, Align.RIGHT),
            new Column("Đánh giá", "4", 12, Align.CENTRE),
            new Column("Ghi chú", "5", 13, Align.LEFT));
    List<Row> lines = new ArrayList<>();
    lines.add(Row.heading("I", "Xây dựng Đảng"));
    IntStream.rangeClosed(1, rows / 2).forEach(n -> lines.add(row(n)));
    lines.add(Row.heading("II", "Kinh tế - xã hội"));
    IntStream.rangeClosed(rows / 2 + 1, rows).forEach(n -> lines.add(row(n)));
    return new OfficialTable(
        "Kết quả thực hiện từng chỉ tiêu so với mục tiêu đến năm 2030",
        null,
        columns,
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

  private static Configuration templates() {
    try {
      Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
      configuration.setTemplateLoader(
          new MultiTemplateLoader(
              new TemplateLoader[] {
                new ClassTemplateLoader(OfficialSample.class, ""),
                new FileTemplateLoader(Path.of("templates", "document").toFile())
              }));
      configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
      configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
      configuration.setLogTemplateExceptions(false);
      configuration.setLocale(Locale.ROOT);
      configuration.setDefaultEncoding("UTF-8");
      return configuration;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
