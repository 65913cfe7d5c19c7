package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.tiendo.check.Checker;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.template.Templates;

/** Phiếu đơn vị: one page for each organisation, whatever stands in the data. */
class UnitSheetTest {
  private static final int MANY = 40;
  private static final String LONG =
      "Chi bộ Trung tâm Phục vụ hành chính công và Ban Quản lý các chợ, bến bãi, di tích lịch sử -"
          + " văn hóa xã";

  @TempDir private Path data;

  @Test
  void keepsToOnePageAndSaysWhatWasLeftOut() throws Exception {
    String targets =
        IntStream.rangeClosed(1, MANY)
            .mapToObj(
                i ->
                    "  - {mã: ct-%s, tên: Chỉ tiêu thứ %s về hộ gia đình được hỗ trợ, mức: từ 90%% trở lên, mức riêng: {dai: từ 80%% trở lên}, hạn: 2025}"
                        .formatted(Integer.toString(i), Integer.toString(i)))
            .collect(Collectors.joining("\n", "chỉ tiêu:\n", "\n"));
    String figures =
        IntStream.rangeClosed(1, MANY)
            .mapToObj(i -> "  ct-" + i + ": {theo đơn vị: {dai: 71/90, ngan: 40/50}}")
            .collect(Collectors.joining("\n", "số liệu:\n", "\n"));
    write(
        "don-vi.yaml",
        "đơn vị:\n  - {mã: dai, tên: \"%s\", cấp: chi bộ trực thuộc, đảng viên: {2024: 30}, các chức danh: {bí thư: 1, phó bí thư: 2, cấp ủy viên: 5, tổ trưởng tổ đảng: 7}}\n  - {mã: ngan, tên: Chi bộ Một, đảng viên: {2024: 10}}\n"
            .formatted(LONG));
    write("nhiem-ky/2020-2025.yaml", "nhiệm kỳ: 2020 - 2025\nnguồn: {tên: Thử}\n" + targets);
    write("so-lieu/2024.yaml", "kỳ: 2024\nnguồn: {tên: Thử}\n" + figures);
    write(
        "sinh-hoat/2024.yaml",
        "năm: 2024\nnguồn: {tên: Thử}\nchi bộ:\n  dai:\n    thường kỳ: [1, 3, 5, 7]\n    không họp: [2, 4, 6]\n    chất lượng: {tốt: 1, khá: 2, trung bình: 1}\n    dự họp bình quân: 81,5%\n");
    List<Artifact> sheets = sheets();

    assertThat(sheets)
        .extracting(Artifact::path)
        .containsExactly("xa-thu/van-ban/phieu/dai.pdf", "xa-thu/van-ban/phieu/ngan.pdf");
    for (Artifact sheet : sheets) {
      byte[] pdf = sheet.content().get();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).as(sheet.path()).isEqualTo(1);
        String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        assertThat(text).containsPattern("bảng lược bớt [23]\\d dòng cuối");
        assertThat(text).contains("T/M BAN THƯỜNG VỤ", "Thứ hạng");
      }
      assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
      assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
  }

  private List<Artifact> sheets() throws IOException {
    Files.writeString(data.resolve("trang.yaml"), "tên: Thử\nđảng bộ: [xa-thu]\n");
    write(
        "dang-bo.yaml",
        """
        tên: Đảng bộ xã Thử
        cấp ủy: Đảng ủy xã Nghĩa Hưng Tây Bắc thuộc huyện đảo Thử Nghiệm
        cấp: xã
        cấp trên: Đảng bộ tỉnh Bà Rịa - Vũng Tàu và đặc khu Côn Đảo
        địa danh: Thử
        ký hiệu: ĐU
        thể thức:
          ban hành bởi: ban thường vụ
          chức vụ ký: bí thư
          người ký: Nguyễn Văn A
          nơi nhận: [Ban Thường vụ Tỉnh ủy (để báo cáo), Ban Tổ chức Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy, Các chi bộ trực thuộc, Lưu Văn phòng Đảng ủy]
        số liệu minh họa: có
        """);
    write("bao-cao/phieu.md", "---\nloại: phiếu đơn vị\nkỳ báo cáo: 2024\n---\n");
    var loaded = vn.tiendo.load.Loader.load(data);
    assertThat(loaded.diagnostics()).isEmpty();
    var verified = Checker.check(loaded.catalogue(), loaded.damaged());
    var checked = Objects.requireNonNull(verified.checked(), verified.diagnostics()::toString);
    Publication publication =
        new Publication(
            checked.portal(),
            checked.committees().stream()
                .map(c -> Evaluator.evaluate(c, c.cutOff(checked.portal().cutOff())))
                .toList(),
            true);
    return new DocumentRenderer(new Templates(UnitSheetTest::template))
        .render(publication)
        .toList();
  }

  private void write(String name, String content) throws IOException {
    Path file = data.resolve("xa-thu").resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, content);
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
