package vn.tiendo.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.tiendo.word.Inline.Letters;
import vn.tiendo.word.Inline.LineBreak;
import vn.tiendo.word.Inline.Words;
import vn.tiendo.word.Typesetting.Look;

/** What all parts of the text are written with: the committee's spelling, its lines, its paper. */
final class TextWriter {
  private final Xml xml;
  private final Typesetting typesetting;
  private final UnaryOperator<String> spelling;
  private final ParagraphWriter paragraphs;

  /**
   * @param spelling applied to every text but the names of persons
   */
  TextWriter(Xml xml, Typesetting typesetting, UnaryOperator<String> spelling) {
    this.xml = xml;
    this.typesetting = typesetting;
    this.spelling = spelling;
    this.paragraphs = new ParagraphWriter(xml, typesetting);
  }

  Xml xml() {
    return xml;
  }

  Typesetting typesetting() {
    return typesetting;
  }

  String spelled(String text) {
    return spelling.apply(text);
  }

  /** A paragraph whose words are spelled already. */
  void write(Paragraph paragraph) {
    paragraphs.write(paragraph);
  }

  /** The properties of a paragraph, left open for more. */
  void begin(Paragraph paragraph) {
    paragraphs.begin(paragraph);
  }

  void write(Style style, String text) {
    write(Paragraph.of(style, spelled(text)));
  }

  /** A centred name in few and even lines. */
  void writeLines(Style style, String name, Look look, double sizePt, double roomMm) {
    write(Paragraph.of(style, lines(name, look, sizePt, roomMm)));
  }

  /** The same, to be put into a paragraph. */
  List<Inline> lines(String name, Look look, double sizePt, double roomMm) {
    List<Inline> content = new ArrayList<>();
    for (String line : typesetting.lines(spelled(name), look, sizePt, roomMm)) {
      if (!content.isEmpty()) {
        content.add(new LineBreak());
      }
      content.add(new Words(line, Letters.PLAIN));
    }
    return content;
  }

  /** Several columns without lines, all paragraphs inside on one page. */
  void openColumns(List<Integer> widthsMm) {
    xml.open("w:tbl").open("w:tblPr");
    int all = widthsMm.stream().mapToInt(Integer::intValue).sum();
    xml.empty("w:tblW", "w:w", Measure.mm(all), "w:type", "dxa");
    xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.open("w:tblCellMar");
    for (String side : List.of("left", "right")) {
      xml.empty("w:" + side, "w:w", "0", "w:type", "dxa");
    }
    xml.close("w:tblCellMar").close("w:tblPr");
    xml.open("w:tblGrid");
    widthsMm.forEach(width -> xml.empty("w:gridCol", "w:w", Measure.mm(width)));
    xml.close("w:tblGrid");
  }

  void openRow() {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
  }

  /** A cell that holds at least one paragraph, to be written by the caller. */
  void openCell(int widthMm) {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", Measure.mm(widthMm), "w:type", "dxa");
    xml.close("w:tcPr");
  }
}
