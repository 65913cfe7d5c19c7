package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.language.ToneMarks;
import vn.tiendo.model.PageForm;
import vn.tiendo.model.PageForm.AppendixPages;
import vn.tiendo.model.PageForm.HeadColumns;
import vn.tiendo.model.PageForm.Sides;
import vn.tiendo.model.PageForm.Sizes;
import vn.tiendo.model.PageForm.Spacing;
import vn.tiendo.report.Appendix;
import vn.tiendo.report.Closing;
import vn.tiendo.report.Heading;
import vn.tiendo.report.Letterhead;
import vn.tiendo.report.Letterhead.Kind;
import vn.tiendo.report.Letterhead.Mark;
import vn.tiendo.report.ReportView;
import vn.tiendo.report.ReportView.Passage;
import vn.tiendo.report.ReportView.SectionView;
import vn.tiendo.template.Markdown;
import vn.tiendo.template.Templates;

/** Names, dates and lists as awkward as real ones are, and everything a committee may choose. */
class UnpleasantSamplesTest {
  private static final Templates TEMPLATES = new Templates(OwnDocuments::template);
  private static final PdfPrinter PRINTER = new PdfPrinter();
  private static final String LONG =
      "Trên đây là báo cáo kết quả thực hiện nhiệm vụ năm 2027 của "
          + "đảng bộ, Ban Thường vụ Đảng uỷ kính báo cáo Ban Thường vụ Tỉnh uỷ.";
  private static final String SHORT = "Trên đây là báo cáo năm 2027, Chi bộ kính báo cáo.";

  @Test
  void aLongPlaceTakesRoomFromTheNames() throws IOException {
    PrintedPage page =
        first(
            new Sample()
                .head("ĐẢNG BỘ TỈNH THỪA THIÊN", "ĐẢNG UỶ XÃ MINH HOẠ", "Phan Rang - Tháp Chàm"));
    PrintedLine date = page.first("Phan Rang.*năm 2027").orElseThrow();
    PrintedLine number = page.first("Số .*").orElseThrow();
    assertThat(date.rightMm()).isLessThanOrEqualTo(195);
    assertThat(date.rightMm() - date.leftMm()).isGreaterThan(90);
    assertThat(date.baselineMm()).isCloseTo(number.baselineMm(), within(0.1));
    assertThat(number.rightMm()).isLessThan(date.leftMm());
  }

  @Test
  void aPlaceTooLongForOneLineTakesTwo() throws IOException {
    PrintedPage page =
        first(
            new Sample()
                .head(
                    "ĐẢNG BỘ TỈNH MINH HOẠ",
                    "ĐẢNG UỶ XÃ MINH HOẠ",
                    "xã Minh Hoạ Thượng Nguyên Vạn Trường Thịnh Đông Bắc Sơn"));
    assertThat(page.lines()).allMatch(line -> line.rightMm() < 195.1);
    assertThat(page.first(".*năm 2027").orElseThrow().text()).contains("tháng 10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ĐẢNG UỶ ĐẶC KHU MINH HOẠ THƯỢNG VÀ CÁC ĐẢO TIỀN TIÊU PHÍA ĐÔNG BẮC TỔ QUỐC",
        "ĐẢNG UỶ KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH THỪA THIÊN MINH HOẠ",
        "ĐẢNG UỶ TRƯỜNG TRUNG HỌC PHỔ THÔNG CHUYÊN NGUYỄN BỈNH KHIÊM",
      })
  void longNamesWrapInTheirColumnAboveTheStar(String name) throws IOException {
    PrintedPage page = first(new Sample().head("ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH", name, "Minh Hoạ"));
    PrintedLine star = page.first("\\*").orElseThrow();
    List<PrintedLine> names =
        page.body().stream()
            .filter(line -> line.baselineMm() < star.baselineMm() && line.leftMm() < 105)
            .toList();
    assertThat(names).allMatch(line -> line.rightMm() <= 105 && line.sizePt() == 14);
    assertThat(
            names.stream()
                .filter(line -> line.font().contains("Bold"))
                .map(PrintedLine::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(name);
    assertThat(names)
        .noneMatch(line -> line.text().endsWith(" CƠ") || line.text().endsWith(" DOANH"));
  }

  @Test
  void sixtyRecipientsAllComeOutBesideTheSignature() throws IOException {
    List<String> recipients =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "- Đảng uỷ xã Minh Hoạ " + i + (i == 60 ? "." : ";"))
            .toList();
    List<PrintedPage> pages = print(new Sample().recipients(recipients));
    String all =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .map(PrintedLine::text)
            .collect(Collectors.joining("\n"));
    assertThat(recipients).allSatisfy(line -> assertThat(all).contains(line));
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(page.lines())
                    .filteredOn(line -> line.sizePt() == 12)
                    .allMatch(line -> line.baselineMm() > 20 && line.baselineMm() < 277));
    PrintedPage closing = closing(pages);
    assertThat(closing.first("T/M BAN THƯỜNG VỤ").orElseThrow().baselineMm())
        .isCloseTo(closing.first("Nơi nhận:").orElseThrow().baselineMm(), within(0.1));
  }

  @Test
  void withoutASignatoryTheAuthorityStandsAlone() throws IOException {
    PrintedPage page = closing(print(new Sample().signed(null)));
    assertThat(page.first("T/M BAN THƯỜNG VỤ")).isPresent();
    assertThat(page.lines()).noneMatch(line -> line.text().contains("null"));
  }

  /** Whatever the length of the text, two lines of it stand above the signature. */
  @ParameterizedTest
  @ValueSource(strings = {LONG, SHORT})
  void theSignatureNeverStandsAlone(String sentence) throws IOException {
    for (int paragraphs = 15; paragraphs < 23; paragraphs++) {
      for (String text : List.of("Đoạn văn ngắn.\n\n", "- Mục ngắn.\n")) {
        PrintedPage page =
            closing(print(new Sample().text(text.repeat(paragraphs)).sentence(sentence)));
        double label = page.first("Nơi nhận:").orElseThrow().baselineMm();
        assertThat(
                page.body().stream()
                    .map(PrintedLine::baselineMm)
                    .filter(baseline -> baseline < label - 1)
                    .distinct())
            .as("%s đoạn %s", paragraphs, text.strip())
            .hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.first("Nguyễn Văn Mẫu")).as("%s đoạn", paragraphs).isPresent();
      }
    }
  }

  /** No heading is the last line of a page, and two lines of what follows go with it. */
  @Test
  void headingsGoWithTwoLinesOfWhatFollows() throws IOException {
    String words = "Đảng bộ tiếp tục lãnh đạo thực hiện các nhiệm vụ của năm. ".repeat(3);
    Set<Integer> seenOn = new TreeSet<>();
    for (int before = 18; before < 24; before++) {
      String text = "## Phần\n\n" + "Đoạn ngắn.\n\n".repeat(before) + "### Đề mục\n\n" + words;
      for (PrintedPage page : print(new Sample().text(text))) {
        List<PrintedLine> body = page.body();
        for (int i = 0; i < body.size(); i++) {
          if (body.get(i).text().equals("Đề mục")) {
            seenOn.add(page.number());
            assertThat(body.size() - i).as("%s đoạn trước", before).isGreaterThanOrEqualTo(3);
          }
        }
      }
    }
    assertThat(seenOn).as("đề mục ở cuối trang và ở đầu trang sau").hasSize(2);
  }

  @Test
  void marksStandWhereTheyAreWished() throws IOException {
    PrintedPage page =
        first(
            new Sample()
                .marks(
                    List.of(
                        new Mark(Kind.URGENCY, "HOẢ TỐC"), new Mark(Kind.DRAFT, "Dự thảo lần 1")),
                    List.of(
                        new Mark(
                            Kind.CIRCULATION,
                            "KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG"))));
    PrintedLine urgency = page.first("HOẢ TỐC").orElseThrow();
    PrintedLine draft = page.first("Dự thảo lần 1").orElseThrow();
    List<PrintedLine> circulation =
        page.lines().stream().filter(line -> line.sizePt() == 12 && line.leftMm() > 100).toList();
    assertThat(urgency.font()).contains("Bold");
    assertThat(draft.font()).contains("Italic");
    assertThat(urgency.baselineMm()).isLessThan(draft.baselineMm());
    assertThat(circulation).hasSize(2).allMatch(line -> line.font().contains("Bold"));
  }

  @Test
  void namesKeepTheirOwnToneMarks() throws IOException {
    byte[] file =
        PRINTER.print(
            new Sample().signed("Hòang Thúy Hòa").xhtml(),
            OfficialSample.PROPERTIES,
            ToneMarks.NEW::apply);
    PrintedPage page = closing(PrintedPage.of(file));
    assertThat(page.first("Hòang Thúy Hòa")).isPresent();
    assertThat(page.lines()).noneMatch(line -> line.text().contains("Đảng ủy"));
  }

  @Test
  void onBothSidesOfThePaperTheMarginsAreMirrored() throws IOException {
    PageForm both = PageForm.USUAL.on(Sides.BOTH);
    List<PrintedPage> pages =
        print(
            new Sample()
                .form(both)
                .text(
                    "Đoạn văn dài hơn một dòng chữ của trang giấy để đo hai lề ở trang lẻ và trang chẵn.\n\n"
                        .repeat(60))
                .attached());
    assertThat(left(pages.get(0))).isCloseTo(30, within(0.3));
    assertThat(left(pages.get(1))).isCloseTo(15, within(0.3));
    assertThat(left(pages.get(2))).isCloseTo(30, within(0.3));
    PrintedLine number = pages.get(1).first("2").orElseThrow();
    assertThat((number.leftMm() + number.rightMm()) / 2).isCloseTo(15 + 82.5, within(0.5));
    PrintedPage appendix =
        pages.stream().filter(page -> page.first("Phụ lục").isPresent()).findFirst().orElseThrow();
    assertThat(appendix.number() % 2).as("phụ lục bắt đầu ở mặt trước").isEqualTo(1);
  }

  @Test
  void whatACommitteeChoosesIsPrinted() throws IOException {
    PageForm form =
        new PageForm(
            new HeadColumns(65, 100),
            new Sizes(15, 15, 15),
            new Spacing(new BigDecimal("20"), new BigDecimal("8"), 5, new BigDecimal("0.5")),
            PageForm.Marks.USUAL,
            PageForm.HeadingSign.STOP,
            PageForm.CountDigits.PLAIN,
            AppendixPages.ON,
            Sides.ONE);
    List<PrintedPage> pages =
        print(new Sample().form(form).text("Một đoạn văn.\n\n".repeat(40)).attached());
    PrintedPage page = pages.get(0);
    PrintedLine issuer = page.first("ĐẢNG UỶ XÃ MINH HOẠ").orElseThrow();
    assertThat((issuer.leftMm() + issuer.rightMm()) / 2).isCloseTo(30 + 32.5, within(0.5));
    List<PrintedLine> text = page.matching("Một đoạn văn\\.");
    assertThat(text).allMatch(line -> line.sizePt() == 15);
    assertThat((text.get(1).baselineMm() - text.get(0).baselineMm()) * 72 / 25.4)
        .isCloseTo(28, within(0.2));
    assertThat(page.first("BÁO CÁO").orElseThrow().sizePt()).isEqualTo(15);
    assertThat(page.rulesUnder(page.first("ĐẢNG CỘNG SẢN VIỆT NAM").orElseThrow()))
        .anyMatch(rule -> Math.abs(rule.weightPt() - 0.5) < 0.06);
    PrintedPage appendix = pages.get(pages.size() - 1);
    assertThat(appendix.above())
        .extracting(PrintedLine::text)
        .containsExactly(Integer.toString(pages.size()));
  }

  private static double left(PrintedPage page) {
    return page.lines().stream()
        .filter(line -> line.baselineMm() > 25 && line.baselineMm() < 277)
        .filter(line -> !line.text().startsWith("Đoạn"))
        .mapToDouble(PrintedLine::leftMm)
        .min()
        .orElseThrow();
  }

  private static PrintedPage first(Sample sample) throws IOException {
    return print(sample).get(0);
  }

  private static PrintedPage closing(List<PrintedPage> pages) {
    return pages.stream()
        .filter(page -> page.first("Nơi nhận:").isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static List<PrintedPage> print(Sample sample) throws IOException {
    return PrintedPage.of(PRINTER.print(sample.xhtml(), OfficialSample.PROPERTIES, text -> text));
  }

  /** A short report of which a test changes what it is about. */
  private static final class Sample {
    private PageForm form = PageForm.USUAL;
    private Letterhead head = head(List.of(), List.of());
    private String text = "Một đoạn văn.";
    private String sentence = LONG;
    private List<String> recipients = List.of("- Các chi bộ;", "- Lưu Văn phòng Đảng uỷ.");
    private @Nullable String name = "Nguyễn Văn Mẫu";
    private List<Appendix> appendices = List.of();

    private static Letterhead head(List<Mark> underNumber, List<Mark> underDate) {
      return new Letterhead(
          "ĐẢNG BỘ TỈNH MINH HOẠ",
          "ĐẢNG UỶ XÃ MINH HOẠ",
          "Số 06-BC/ĐU",
          "Minh Hoạ",
          "ngày 05 tháng 10 năm 2027",
          underNumber,
          underDate);
    }

    Sample form(PageForm chosen) {
      form = chosen;
      return this;
    }

    Sample head(String superior, String issuer, String place) {
      head =
          new Letterhead(
              superior,
              issuer,
              "Số 06-BC/ĐU",
              place,
              "ngày 05 tháng 10 năm 2027",
              List.of(),
              List.of());
      return this;
    }

    Sample marks(List<Mark> underNumber, List<Mark> underDate) {
      head = head(underNumber, underDate);
      return this;
    }

    Sample text(String markdown) {
      text = markdown;
      return this;
    }

    Sample sentence(String last) {
      sentence = last;
      return this;
    }

    Sample recipients(List<String> lines) {
      recipients = lines;
      return this;
    }

    Sample signed(@Nullable String signer) {
      name = signer;
      return this;
    }

    Sample attached() {
      appendices =
          List.of(
              new Appendix(
                  "Phụ lục", "BẢNG", "(Kèm theo Báo cáo)", false, OfficialSample.grouped(4)));
      return this;
    }

    String xhtml() {
      SectionView section =
          new SectionView(null, List.of(Passage.of(new Markdown().render(text, "", 0))));
      return TEMPLATES.render(
          "document/progress-report.ftlh",
          new ReportView(
              form,
              "",
              head,
              new Heading("BÁO CÁO", "kết quả thực hiện nhiệm vụ năm 2027"),
              "Ban Thường vụ Đảng uỷ báo cáo như sau:",
              List.of(section),
              new Closing(
                  sentence,
                  recipients,
                  "T/M BAN THƯỜNG VỤ",
                  name == null ? null : "BÍ THƯ",
                  name,
                  List.of()),
              appendices));
    }
  }
}
