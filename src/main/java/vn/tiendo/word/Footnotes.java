package vn.tiendo.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiendo.word.Inline.NoteMark;

/** The footnotes of a document, numbered through in the order of their marks. */
final class Footnotes {

  /**
   * What Word needs beside the notes themselves: the lines that part them from the text. Their
   * numbers are those Word gives them.
   */
  private static final List<String> LINES = List.of("separator", "continuationSeparator");

  private static final int FIRST_LINE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Paragraph>> notes = new ArrayList<>();

  /** The next mark of a note by its name in the markup. */
  NoteMark mark(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return new NoteMark(known, /* again= */ true);
    }
    notes.add(List.of());
    numbers.put(name, notes.size());
    return new NoteMark(notes.size(), /* again= */ false);
  }

  /** Says what stands in a note that a mark has led to. */
  void fill(String name, List<Paragraph> paragraphs) {
    int number = Objects.requireNonNull(numbers.get(name), () -> "no mark leads to note " + name);
    notes.set(number - 1, List.copyOf(paragraphs));
  }

  byte[] part(Typesetting typesetting) {
    Xml xml = new Xml();
    xml.open("w:footnotes", "xmlns:w", Parts.W);
    for (int i = 0; i < LINES.size(); i++) {
      String line = LINES.get(i);
      xml.open("w:footnote", "w:type", line, "w:id", Integer.toString(FIRST_LINE + i));
      xml.open("w:p").open("w:r").empty("w:" + line).close("w:r").close("w:p");
      xml.close("w:footnote");
    }
    ParagraphWriter writer = new ParagraphWriter(xml, typesetting);
    for (int i = 0; i < notes.size(); i++) {
      xml.open("w:footnote", "w:id", Integer.toString(i + 1));
      write(xml, writer, notes.get(i));
      xml.close("w:footnote");
    }
    return xml.close("w:footnotes").bytes();
  }

  private static void write(Xml xml, ParagraphWriter writer, List<Paragraph> note) {
    for (int i = 0; i < note.size(); i++) {
      xml.open("w:p");
      writer.begin(note.get(i));
      xml.close("w:pPr");
      if (i == 0) {
        xml.open("w:r").open("w:rPr");
        xml.empty("w:rStyle", "w:val", Styles.NOTE_MARK);
        xml.close("w:rPr").empty("w:footnoteRef").close("w:r");
        xml.open("w:r").element("w:t", " ", "xml:space", "preserve").close("w:r");
      }
      writer.write(note.get(i).content());
      xml.close("w:p");
    }
  }
}
