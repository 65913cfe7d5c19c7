package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.DocumentState;
import vn.tiendo.model.SignatureField;
import vn.tiendo.signing.PrintedReports;

/** Where the empty signature fields stand, and which reports have them (official format, 3.7). */
final class SignatureFieldsTest {
  private static final double MM = 72 / 25.4;
  private static final String BOTH = "  ô chữ ký: cá nhân và cơ quan\n";
  private static final String FINAL = "trạng thái: chính thức";

  @TempDir private Path folder;

  @Test
  void theFieldsStandBetweenOfficeAndNameAndTheSealCoversALeftThird() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PrintedReports.withBothFields(folder))) {
      List<PDSignatureField> fields = pdf.getSignatureFields();
      assertThat(fields)
          .extracting(PDSignatureField::getPartialName)
          .containsExactly("ChuKyCaNhan", "ChuKyCoQuan");
      PDRectangle person = fields.get(0).getWidgets().get(0).getRectangle();
      PDRectangle seal = fields.get(1).getWidgets().get(0).getRectangle();
      assertThat(person.getHeight()).isEqualTo(72);
      double middle = (person.getLowerLeftX() + person.getUpperRightX()) / 2 / MM;
      assertThat(middle).as("middle of column 2").isCloseTo(30 + 75 + 45, within(0.2));
      float covered = seal.getUpperRightX() - person.getLowerLeftX();
      assertThat(covered).isCloseTo(person.getWidth() / 3, within(0.01f));
      int page = pdf.getPages().indexOf(fields.get(0).getWidgets().get(0).getPage()) + 1;
      double height = pdf.getPage(page - 1).getMediaBox().getHeight();
      List<PrintedLine> lines = PrintedLine.of(pdf, page);
      assertThat(baseline(lines, "BÍ THƯ")).isLessThan((height - person.getUpperRightY()) / MM);
      assertThat(baseline(lines, "Nguyễn Thị Thử"))
          .isGreaterThan((height - person.getLowerLeftY()) / MM);
    }
  }

  private static double baseline(List<PrintedLine> lines, String text) {
    return lines.stream()
        .filter(line -> line.text().contains(text))
        .mapToDouble(PrintedLine::baselineMm)
        .max()
        .orElseThrow();
  }

  @Test
  void aReportHasTheFieldsThatItOrItsCommitteeAsksFor() throws Exception {
    assertThat(fields("mot", "", FINAL)).isEmpty();
    assertThat(fields("hai", BOTH, FINAL)).hasSize(2);
    assertThat(fields("ba", BOTH, "ô chữ ký: không\n" + FINAL)).isEmpty();
    assertThat(fields("bon", BOTH, "ô chữ ký: cá nhân\n" + FINAL))
        .containsExactly(SignatureField.PERSON.fieldName());
    assertThat(fields("nam", BOTH, "trạng thái: dự thảo")).as("a draft is not signed").isEmpty();
  }

  private List<String> fields(String name, String formality, String front) throws Exception {
    byte[] printed = PrintedReports.printed(folder.resolve(name), formality, front);
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      String state = pdf.getDocumentInformation().getCustomMetadataValue(DocumentState.PROPERTY);
      assertThat(state).isEqualTo(front.contains("dự thảo") ? "Dự thảo" : "Chính thức");
      return pdf.getSignatureFields().stream().map(PDSignatureField::getPartialName).toList();
    }
  }
}
