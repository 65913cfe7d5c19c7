package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What others' tools make of the documents of the committees that come with the program. A machine
 * without a tool skips its test; CI installs the tools and takes a skipped test for a failure.
 */
class RealToolsTest {
  @TempDir static Path folder;

  @BeforeAll
  static void print() throws IOException {
    for (Map.Entry<String, byte[]> file : Built.of(Built.OWN_DATA, "--docx").files().entrySet()) {
      if (file.getKey().endsWith(".pdf") || file.getKey().endsWith(".docx")) {
        Files.write(folder.resolve(file.getKey().replace('/', '_')), file.getValue());
      }
    }
  }

  @Test
  void qpdfFindsNoFaultInAnyDocument() throws Exception {
    for (Path document : documents()) {
      assertThat(run("qpdf", "--check", document.toString())).contains("No syntax or stream");
    }
  }

  @Test
  void pdftotextGivesBackTheTextInComposedLetters() throws Exception {
    for (Path document : documents()) {
      Path text = folder.resolve(document.getFileName() + ".txt");
      run("pdftotext", "-enc", "UTF-8", document.toString(), text.toString());
      String extracted = Files.readString(text, StandardCharsets.UTF_8);
      assertThat(extracted)
          .contains("ĐẢNG CỘNG SẢN VIỆT NAM")
          .contains("BÁO CÁO")
          .contains("Nơi nhận:");
      assertThat(Normalizer.isNormalized(extracted, Normalizer.Form.NFC)).isTrue();
      assertThat(extracted).doesNotContain("\ufffd").doesNotContain("{{");
    }
  }

  @Test
  void pdffontsFindsEveryFontEmbedded() throws Exception {
    for (Path document : documents()) {
      List<String> fonts = run("pdffonts", document.toString()).lines().skip(2).toList();
      assertThat(fonts)
          .isNotEmpty()
          .allMatch(line -> line.matches(".*\\byes\\s+(yes|no)\\s+yes\\b.*"));
    }
  }

  /** As many pages as on paper, give or take one, with every short line of the text on them. */
  @Test
  void libreOfficeLaysOutEveryWordCopyLikeThePaper() throws Exception {
    Path printed = Files.createDirectory(folder.resolve("word"));
    List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", "pdf", "--outdir", printed.toString()));
    List<Path> copies = files(".docx");
    copies.forEach(copy -> command.add(copy.toString()));
    run(command.toArray(String[]::new));
    for (Path copy : copies) {
      String name = String.valueOf(copy.getFileName()).replaceFirst("docx$", "pdf");
      try (PDDocument word = Loader.loadPDF(printed.resolve(name).toFile());
          PDDocument paper = Loader.loadPDF(folder.resolve(name).toFile())) {
        int pages = word.getNumberOfPages();
        assertThat(pages).as(name).isCloseTo(paper.getNumberOfPages(), within(1));
        String text = bare(new PDFTextStripper().getText(word));
        assertThat(shortLines(copy))
            .as(name)
            .contains("-----")
            .hasSizeGreaterThanOrEqualTo(2)
            .allMatch(text::contains);
      }
    }
  }

  /** Paragraphs of the text that no page can part. */
  private static List<String> shortLines(Path copy) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(copy))) {
      return document.getParagraphs().stream()
          .map(paragraph -> bare(paragraph.getText()))
          .filter(line -> !line.isEmpty() && line.length() < 40)
          .toList();
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }

  private static List<Path> documents() throws IOException {
    return files(".pdf");
  }

  private static List<Path> files(String ending) throws IOException {
    try (var files = Files.list(folder)) {
      List<Path> documents = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      assertThat(documents).hasSizeGreaterThanOrEqualTo(12);
      return documents;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    assumeTrue(isInstalled(command[0]), () -> command[0] + " is not installed");
    Path output = Files.createTempFile(folder, "run", ".log");
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  private static boolean isInstalled(String tool) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getenv("PATH"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
  }
}
