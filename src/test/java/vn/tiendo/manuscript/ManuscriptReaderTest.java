package vn.tiendo.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.proofread.Manuscript;

/** Texts of every format, whole and broken. */
final class ManuscriptReaderTest {
  private static final String TEXT = "Có 55/60 chi bộ, đạt 83,33%.";

  @TempDir private Path folder;

  @Test
  void plainTextInEveryUnicodeEncodingIsTheSame() throws Exception {
    assertThat(text(bytes("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)))).isEqualTo(TEXT);
    assertThat(text(bytes("b.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(TEXT);
    assertThat(text(bytes("c.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo(TEXT);
    assertThat(text(bytes("d.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo(TEXT);
    String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    assertThat(text(bytes("e.md", apart.getBytes(StandardCharsets.UTF_8)))).isEqualTo(TEXT);
    assertThat(text(bytes("f.md", TEXT.replace(' ', '\u00a0').getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(TEXT);
  }

  @Test
  void anotherEncodingIsNamedWithItsLine() throws IOException {
    Path file = bytes("a.txt", "dong\nchi b\u00e9".getBytes(Charset.forName("windows-1252")));
    refused(
        file,
        file
            + ":2:1: lỗi: tệp không ở bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258);"
            + " lưu lại tệp với bảng mã UTF-8, hoặc đưa tệp Word hay PDF gốc");
  }

  @Test
  void whatIsNoTextIsToldSo() throws IOException {
    refused(bytes("a.txt", new byte[0]), "tệp không có chữ nào");
    refused(bytes("b.txt", new byte[] {1, 2, 0, 3}), "đây không phải tệp văn bản");
    refused(
        bytes("c.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
        "tệp Word đời cũ (.doc) hoặc có mật khẩu");
    refused(folder, "đây là thư mục");
  }

  @Test
  void textForFontsBeforeUnicodeIsToldSo() throws IOException {
    refused(
        utf8("a.txt", "§¶ng bé huyÖn cã 44 tæ chøc c¬ së ®¶ng, ®¹t 85,54% kÕ ho¹ch n¨m"),
        "phông chữ cũ TCVN3 (.VnTime)");
    refused(
        utf8(
            "b.txt", "Ñaûng boä huyeän coù 44 toå chöùc cô sôû ñaûng, ñaït 85,54% keá hoaïch naêm"),
        "phông chữ cũ VNI");
  }

  @Test
  void frenchIsNotTakenForAnOldFont() throws Exception {
    String french =
        "Les congrès ont élu 2.468 membres, dont 400 femmes, soit 16,20% des élus à l'échéance";
    assertThat(text(utf8("a.txt", french))).isEqualTo(french);
  }

  @Test
  void aPdfWithoutTextIsTakenForAScan() throws IOException {
    Path file = folder.resolve("quet.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    refused(file, "PDF không có chữ, có lẽ là bản quét; nhận dạng chữ (OCR) trước");
  }

  @Test
  void aPdfWithAPasswordIsToldSo() throws IOException {
    Path file = folder.resolve("khoa.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
      document.save(file.toFile());
    }
    refused(file, "PDF có mật khẩu");
  }

  @Test
  void brokenFilesAreToldSo() throws IOException {
    refused(utf8("a.pdf", "%PDF-1.7\nhỏng"), "PDF hỏng, không đọc được");
    refused(bytes("a.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9}), "tệp Word hỏng, không đọc được");
  }

  private static String text(Path file) throws UnreadableText {
    Manuscript manuscript = ManuscriptReader.read(file);
    assertThat(manuscript.pages()).hasSize(1);
    return manuscript.pages().get(0).source().text();
  }

  private static void refused(Path file, String message) {
    assertThatThrownBy(() -> ManuscriptReader.read(file))
        .isInstanceOf(UnreadableText.class)
        .hasMessageContaining(message)
        .hasMessageStartingWith(file + ":")
        .hasMessageContaining("[tep-khong-doc-duoc]");
  }

  private Path utf8(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
