package vn.tiendo.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Report.Narrative;
import vn.tiendo.model.Report.Piece;
import vn.tiendo.model.Report.Section;

/**
 * Takes the Markdown of a report apart: parts at first-level headings, sections at second-level
 * ones, and in them text, references to figures and generated blocks.
 */
final class NarrativeReader {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  /** A part is numbered when it is printed. */
  private static final Pattern PART =
      Pattern.compile("(?iu)^phần(?: thứ)? (?:[ivx]+|\\d+|nhất|hai|ba|tư|năm)[ .:-]+");

  private final Lines lines;
  private final int first;
  private final Findings findings;
  private final ReferenceReader references;

  private final List<Section> sections = new ArrayList<>();
  private @Nullable String part;
  private @Nullable String title;
  private @Nullable Place titlePlace;
  private List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Place textPlace;

  /**
   * Begins with a report.
   *
   * @param first the number of the narrative's first line
   */
  NarrativeReader(Lines lines, int first, Findings findings) {
    this.lines = lines;
    this.first = first;
    this.findings = findings;
    this.references = new ReferenceReader(lines, findings);
  }

  Narrative read() {
    boolean code = false;
    int last = lines.line(lines.count()).isEmpty() ? lines.count() - 1 : lines.count();
    for (int line = first; line <= last; line++) {
      String written = lines.line(line);
      code = code != written.stripLeading().startsWith("```");
      if (!code && isHeading(written, "# ")) {
        endSection();
        part = PART.matcher(heading(written, line)).replaceFirst("");
      } else if (!code && isHeading(written, "## ")) {
        endSection();
        title = heading(written, line);
      } else {
        line(line, written);
      }
    }
    endSection();
    return new Narrative(sections);
  }

  private static boolean isHeading(String line, String sign) {
    return line.startsWith(sign) && !line.substring(sign.length()).isBlank();
  }

  /** The text of a heading, whose section or part begins at it. */
  private String heading(String written, int line) {
    titlePlace = lines.place(lines.startOf(line), written.length());
    return written.replaceFirst("^#+ ", "").strip().replaceFirst("\\s+#+$", "");
  }

  private void line(int number, String written) {
    int at = 0;
    int start = lines.startOf(number);
    int solid = written.strip().length();
    for (int open = written.indexOf(OPEN); open >= 0; open = written.indexOf(OPEN, at)) {
      int close = written.indexOf(CLOSE, open);
      int next = written.indexOf(OPEN, open + 2);
      if (close < 0 || (next >= 0 && next < close)) {
        unclosed(start + open);
        if (close < 0) {
          return;
        }
        at = next;
        continue;
      }
      appendText(written.substring(at, open), start + at);
      boolean alone = close + 2 - open == solid;
      Piece piece = references.read(start + open, start + close + 2, alone);
      if (piece != null) {
        endText();
        pieces.add(piece);
      }
      at = close + 2;
    }
    stray(written, at, start);
    appendText(written.substring(at) + "\n", start + at);
  }

  private void unclosed(int offset) {
    findings.error(
        Mistake.REFERENCE,
        lines.place(offset, 2),
        "dấu {{ chưa được đóng trên cùng dòng",
        "viết đủ hai dấu }} sau mã, ví dụ {{cap-uy-duoi-35}}");
  }

  private void stray(String written, int from, int start) {
    int close = written.indexOf(CLOSE, from);
    if (close >= 0 && written.indexOf(OPEN, from) < 0) {
      findings.error(
          Mistake.REFERENCE,
          lines.place(start + close, 2),
          "dấu }} không có {{ đứng trước",
          "thêm {{ trước mã, hoặc xóa dấu }}");
    }
  }

  private void appendText(String part, int offset) {
    if (!part.isEmpty()) {
      textPlace = textPlace != null ? textPlace : lines.place(offset, part.strip().length());
      text.append(part);
    }
  }

  private void endText() {
    if (textPlace != null && !text.toString().isBlank()) {
      pieces.add(new Piece.Markdown(text.toString(), textPlace));
    } else if (textPlace != null && !pieces.isEmpty()) {
      // Blanks between two references are part of the text.
      pieces.add(new Piece.Markdown(text.toString(), textPlace));
    }
    text.setLength(0);
    textPlace = null;
  }

  private void endSection() {
    endText();
    boolean empty = title == null && pieces.stream().allMatch(NarrativeReader::isBlank);
    if (!empty) {
      Place place = titlePlace != null ? titlePlace : lines.place(lines.startOf(first), 1);
      sections.add(new Section(part, title, pieces, place));
      part = null;
    }
    pieces = new ArrayList<>();
    title = null;
    titlePlace = null;
  }

  private static boolean isBlank(Piece piece) {
    return piece instanceof Piece.Markdown markdown && markdown.text().isBlank();
  }
}
