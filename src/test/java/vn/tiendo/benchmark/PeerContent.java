package vn.tiendo.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.tiendo.check.Checked;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.document.PdfPrinter;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.report.OfficialDocument;
import vn.tiendo.report.OfficialDocument.Composed;
import vn.tiendo.report.Properties;
import vn.tiendo.template.Templates;

/**
 * One report of six pages, as other printing programs can read it: XHTML for browsers, Typst markup
 * for Typst, both with the same words and the same typeface, and our own PDF of it.
 */
final class PeerContent {
  private static final String REPORT = "2024-tien-do-03-da-du";
  private static final String COMMITTEE = "xa-minh-hoa";
  private static final String[] FACES = {"Regular", "Bold", "Italic", "BoldItalic"};

  private final Composed composed;
  private final String xhtml;

  private PeerContent(Composed composed) {
    this.composed = composed;
    this.xhtml = new Templates(PeerContent::template).render(composed.template(), composed.view());
  }

  static PeerContent read() {
    Checked checked = Committees.real();
    CheckedCommittee committee =
        checked.committees().stream()
            .filter(c -> c.committee().code().value().equals(COMMITTEE))
            .findFirst()
            .orElseThrow();
    CommitteeAssessment assessment =
        Evaluator.evaluate(committee, committee.cutOff(checked.portal().cutOff()));
    return new PeerContent(
        OfficialDocument.of(assessment)
            .filter(document -> document.report().code().value().equals(REPORT))
            .findFirst()
            .orElseThrow()
            .compose());
  }

  /** Prints it with our own printer. */
  byte[] print(PdfPrinter printer) {
    Properties properties = composed.properties();
    UnaryOperator<String> spelling = composed.spelling();
    return printer.print(xhtml, properties, spelling);
  }

  /** Writes the files that the other programs read, and the PDF to compare theirs with. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("fonts"));
    for (String face : FACES) {
      String file = "LiberationSerif-" + face + ".ttf";
      try (InputStream in = PeerContent.class.getResourceAsStream("/liberation/" + file)) {
        Files.write(folder.resolve("fonts/" + file), Objects.requireNonNull(in).readAllBytes());
      }
    }
    Files.writeString(folder.resolve("report.html"), forBrowsers());
    Files.writeString(folder.resolve("report.typ"), TypstText.of(xhtml));
    Files.write(folder.resolve("tiendo.pdf"), print(new PdfPrinter()));
  }

  private String forBrowsers() {
    StringBuilder faces = new StringBuilder();
    for (String face : FACES) {
      faces
          .append("@font-face { font-family: \"Official Serif\"; src: url(fonts/LiberationSerif-")
          .append(face)
          .append(".ttf); font-weight: ")
          .append(face.startsWith("Bold") ? "bold" : "normal")
          .append("; font-style: ")
          .append(face.endsWith("Italic") ? "italic" : "normal")
          .append("; }\n");
    }
    return "<!DOCTYPE html>\n" + xhtml.replaceFirst("<style>", "<style>\n" + faces);
  }

  private static String template(String name) {
    try {
      return Files.readString(Path.of("templates").resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
