package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.document.InventedCommittee.block;
import static vn.tiendo.document.InventedCommittee.reference;
import static vn.tiendo.document.InventedCommittee.section;
import static vn.tiendo.document.InventedCommittee.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.tiendo.model.Period;
import vn.tiendo.model.Report;
import vn.tiendo.model.Report.Aspect;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.publish.Artifact;
import vn.tiendo.statement.Ledger;
import vn.tiendo.template.Templates;

class DocumentRendererTest {
  private static final DocumentRenderer RENDERER =
      new DocumentRenderer(new Templates(DocumentRendererTest::template), new Ledger());

  @Test
  void speaksOfTheDayOfTheReportAndNotOfTheSite() throws Exception {
    String text =
        print(
            InventedCommittee.signed(
                "de-an",
                new Period.Year(2023),
                section(
                    "Kết quả",
                    text("Tỷ lệ đạt "),
                    reference("dang-vien-moi", Aspect.FIGURE),
                    text(", mức "),
                    reference("dang-vien-moi", Aspect.LEVEL),
                    text(", trước đây "),
                    reference("dang-vien-moi", Aspect.BASELINE),
                    text(", năm 2025: "),
                    reference("dang-vien-moi", new Period.Year(2025)),
                    text(".\n"))));

    assertThat(text).contains("I- KẾT QUẢ");
    assertThat(text)
        .contains("Tỷ lệ đạt 36% (9/25), mức từ 50% trở lên, trước đây 20% (ngày 31/12/2020)");
    assertThat(text).contains("năm 2025: 60% (30/50)");
    assertThat(text).contains("giai đoạn 2021 - 2025 trong năm 2023");
  }

  @Test
  void printsTheFrameOfASignedReport() throws Exception {
    String text = print(InventedCommittee.signed("de-an", new Period.Year(2025)));

    assertThat(text)
        .contains("ĐẢNG BỘ TỈNH THỬ NGHIỆM", "Số 06-BC/ĐU", "Thử, ngày 05 tháng 02 năm 2026");
    assertThat(text)
        .contains("LƯU HÀNH NỘI BỘ", "ĐẢNG UỶ XÃ THỬ", "T/M BAN THƯỜNG VỤ", "BÍ THƯ")
        .doesNotContain("Dự thảo");
    assertThat(text).contains("Thực hiện Kế hoạch số 12-KH/ĐU, ngày 01/3/2024, Ban Thường vụ");
    assertThat(text).contains("giai đoạn 2021 - 2025 trong năm 2025");
    assertThat(text).contains("số 06-BC/ĐU, ngày 05/02/2026 của Ban Thường vụ");
  }

  @Test
  void keepsThePersonsOwnToneMarks() throws Exception {
    assertThat(print(InventedCommittee.signed("de-an", new Period.Year(2025))))
        .contains("Lê Thị Thúy");
  }

  @Test
  void writesTheUsualSectionsWhereNothingWasWritten() throws Exception {
    String text =
        print(InventedCommittee.draft(Report.Kind.PROGRESS, "de-an", new Period.Year(2025)));

    assertThat(text).contains("Dự thảo", "Số      -BC/ĐU", "ngày      tháng      năm 2026");
    assertThat(text).contains("I- KẾT QUẢ THỰC HIỆN", "II- ĐÁNH GIÁ CHUNG", "III- PHƯƠNG HƯỚNG");
    assertThat(text).contains("Trong tổng số 02 chỉ tiêu", "- Một là: rà soát nguồn kết nạp");
    assertThat(text).contains("đã hoàn thành ngày 04/5/2023");
  }

  @Test
  void summarisesATermWithItsPlans() throws Exception {
    String text =
        print(
            InventedCommittee.draft(
                Report.Kind.TERM_SUMMARY,
                "2020-2025",
                new Period.Years(2020, 2025, true, null),
                section("Kết quả", block(BlockKind.SUMMARY), block(BlockKind.FIGURES)),
                section("Không có gì", block(BlockKind.DUTIES), text("\n")),
                section("Trống", text("\n\n"))));

    assertThat(text).contains("tổng kết công tác nhiệm kỳ 2020 - 2025");
    assertThat(text)
        .contains("Phụ lục 1", "Phụ lục 2", "NHIỆM KỲ 2020 - 2025", "ĐỀ ÁN SỐ 03-ĐA/ĐU");
    assertThat(text).contains("- Số chi bộ: 15 chi bộ.");
    assertThat(text).contains("III- TRỐNG (Cấp uỷ bổ sung nội dung.)");
  }

  @Test
  void showsInTheAppendixEveryTargetWithItsVerdict() throws Exception {
    String text =
        print(InventedCommittee.draft(Report.Kind.PROGRESS, "de-an", new Period.Year(2025)));

    assertThat(text).contains("Phát triển đảng viên", "Trong đó:", "1.1");
    assertThat(text).contains("“Cơ bản đạt” khi kết quả từ 90% kế hoạch trở lên");
    assertThat(text).contains("120", "Đạt", "91,67", "Cơ bản");
  }

  @Test
  void conformsAndSaysThatFiguresAreInvented() throws Exception {
    byte[] pdf =
        bytes(InventedCommittee.draft(Report.Kind.PROGRESS, "de-an", new Period.Year(2025)));

    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).endsWith("(số liệu minh hoạ)");
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains("Số liệu minh hoạ");
      }
    }
  }

  @Test
  void tellsTheEditorWhichSignCannotBePrinted() {
    Report report =
        InventedCommittee.signed(
            "de-an", new Period.Year(2025), section("Kết quả", text("Xong \u2713.\n")));

    assertThatThrownBy(() -> bytes(report))
        .isInstanceOfSatisfying(
            UnprintableReport.class,
            e -> {
              assertThat(e.diagnostic().message())
                  .isEqualTo("không in được báo cáo: phông chữ không có ký tự \u2713 (U+2713)");
              assertThat(e.diagnostic().place()).isEqualTo(report.place());
            });
  }

  private static byte[] bytes(Report report) {
    List<Artifact> artifacts = RENDERER.render(InventedCommittee.with(report)).toList();
    assertThat(artifacts)
        .extracting(Artifact::path)
        .containsExactly("xa-thu/van-ban/" + report.code() + ".pdf");
    return artifacts.get(0).content().get();
  }

  private static String print(Report report) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(report))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\R", " ");
    }
  }

  private static String template(String name) {
    Path file = Path.of("templates").resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
