package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that a build wrote.
 *
 * @param files by their path in the output, the mark of the output folder left out
 */
record Built(Map<String, byte[]> files) {
  /** The committees that come with the program. */
  static final Path OWN_DATA = Path.of("data");

  /** Built once for all tests, on first use. */
  private static final class Own {
    static final Built PUBLIC = of(OWN_DATA);
  }

  /** The public part of the program's own data. */
  static Built own() {
    return Own.PUBLIC;
  }

  /** Builds a data folder as a user would. */
  static Built of(Path data, String... more) {
    try (ScratchFolder scratch = ScratchFolder.create()) {
      Path out = scratch.folder("ket-qua");
      Stream<String> call = Stream.of("build", "--data", data.toString(), "--out", out.toString());
      Call built = Call.of(Stream.concat(call, Stream.of(more)).toArray(String[]::new));
      assertThat(built.err()).isEmpty();
      assertThat(built.code()).isZero();
      return in(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in an output folder. */
  static Built in(Path folder) {
    Map<String, byte[]> files = new TreeMap<>(Folders.files(folder));
    files.remove(".tiendo");
    return new Built(files);
  }

  /**
   * The pages as they are and the documents as {@code ….pdf.txt}, title and text, by their path.
   */
  Map<String, String> readable() {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            texts.put(path, new String(bytes, StandardCharsets.UTF_8));
          } else if (path.endsWith(".pdf")) {
            texts.put(path + ".txt", pdfText(bytes));
          }
        });
    return texts;
  }

  /** What is neither page nor document: styles, typefaces, pictures. */
  Map<String, byte[]> served() {
    Map<String, byte[]> served = new TreeMap<>(files);
    served.keySet().removeIf(path -> path.endsWith(".html") || path.endsWith(".pdf"));
    return served;
  }

  void assertSameBytesAs(Built other) {
    assertThat(files.keySet()).isEqualTo(other.files.keySet());
    files.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(other.files.get(path)));
  }

  private static String pdfText(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\f\n");
      return "# "
          + document.getDocumentInformation().getTitle()
          + "\n"
          + stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
