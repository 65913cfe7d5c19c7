package vn.tiendo.word;

import java.util.List;
import vn.tiendo.word.Inline.Letters;
import vn.tiendo.word.Inline.LineBreak;
import vn.tiendo.word.Inline.NoteMark;
import vn.tiendo.word.Inline.Words;

/** Writes paragraphs with no-break spaces where no line may end. */
final class ParagraphWriter {
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** What ends a piece: a space, a line, a zero-width space. */
  private static final String ENDS = " \n\u200b";

  private final Xml xml;
  private final Typesetting typesetting;

  ParagraphWriter(Xml xml, Typesetting typesetting) {
    this.xml = xml;
    this.typesetting = typesetting;
  }

  void write(Paragraph paragraph) {
    xml.open("w:p");
    begin(paragraph);
    xml.close("w:pPr");
    write(paragraph.content());
    xml.close("w:p");
  }

  /** Opens the properties of a paragraph and leaves them open. */
  void begin(Paragraph paragraph) {
    xml.open("w:pPr");
    xml.empty("w:pStyle", "w:val", paragraph.style().id());
    if (paragraph.keepNext()) {
      xml.empty("w:keepNext");
    }
    if (paragraph.sideMm() > 0) {
      String side = Measure.mm(paragraph.sideMm());
      xml.empty("w:ind", "w:left", side, "w:right", side);
    }
    if (paragraph.align() != null) {
      xml.empty("w:jc", "w:val", paragraph.align());
    }
  }

  void write(List<Inline> content) {
    String bound = bound(plain(content));
    int position = 0;
    for (Inline inline : content) {
      int end = position + length(inline);
      if (inline instanceof Words words) {
        run(bound.substring(position, end), words.letters());
      } else if (inline instanceof LineBreak) {
        xml.open("w:r").empty("w:br").close("w:r");
      } else if (inline instanceof NoteMark mark) {
        mark(mark);
      }
      position = end;
    }
  }

  private static String plain(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Words words) {
        text.append(words.text());
      } else if (inline instanceof LineBreak) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static int length(Inline inline) {
    if (inline instanceof Words words) {
      return words.text().length();
    }
    return inline instanceof LineBreak ? 1 : 0;
  }

  /** The spaces inside a piece that is never parted become such as do not part it. */
  private String bound(String text) {
    StringBuilder bound = new StringBuilder();
    for (String piece : typesetting.pieces(text)) {
      int inside = piece.length();
      while (inside > 0 && ENDS.indexOf(piece.charAt(inside - 1)) >= 0) {
        inside--;
      }
      bound.append(piece.substring(0, inside).replace(' ', NO_BREAK_SPACE));
      bound.append(piece.substring(inside));
    }
    return bound.toString();
  }

  private void run(String text, Letters letters) {
    if (text.isEmpty()) {
      return;
    }
    xml.open("w:r");
    if (!letters.equals(Letters.PLAIN)) {
      xml.open("w:rPr");
      if (letters.bold()) {
        xml.empty("w:b");
      }
      if (letters.italic()) {
        xml.empty("w:i");
      }
      if (letters.raised()) {
        xml.empty("w:vertAlign", "w:val", "superscript");
      }
      xml.close("w:rPr");
    }
    // after a space a line may end anyway
    xml.element("w:t", text.replace(" \u200b", " "), "xml:space", "preserve");
    xml.close("w:r");
  }

  /** Word lets only one mark lead to a note; a second one repeats the number of the first. */
  private void mark(NoteMark mark) {
    String name = "_RefNote" + mark.note();
    if (mark.again()) {
      xml.open("w:fldSimple", "w:instr", " NOTEREF " + name + " \\f \\h ");
      xml.open("w:r");
      writeMarkStyle();
      xml.element("w:t", Integer.toString(mark.note())).close("w:r");
      xml.close("w:fldSimple");
      return;
    }
    String id = Integer.toString(mark.note());
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    xml.open("w:r");
    writeMarkStyle();
    xml.empty("w:footnoteReference", "w:id", id).close("w:r");
    xml.empty("w:bookmarkEnd", "w:id", id);
  }

  private void writeMarkStyle() {
    xml.open("w:rPr").empty("w:rStyle", "w:val", Styles.NOTE_MARK).close("w:rPr");
  }
}
