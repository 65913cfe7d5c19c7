package vn.tiendo.word;

import static vn.tiendo.word.Style.*;

import java.util.List;
import vn.tiendo.model.PageForm;

/**
 * The sheet of styles: the look of an official Party document (Hướng dẫn 05-HD/VPTW, 2026), the
 * same as on paper.
 */
final class Styles {
  static final String TABLE = "BangSoLieu";
  static final String NOTE_MARK = "FootnoteReference";

  /** Width of the rule under the title, in millimetres: that of the title itself (format, 3.1). */
  static final double RULE_MM = 72.9;

  private static final String FACE = "Times New Roman";
  static final String LANGUAGE = "vi-VN";
  private static final String CENTRE = "center";
  private static final String JUSTIFIED = "both";
  private static final double HEAD_SIZE = 14;
  private static final double SINGLE = 16.1;
  private static final double INDENT_MM = 10;
  private static final double TABLE_SIZE = 12;
  private static final double TABLE_LINE = 14;

  private final PageForm form;
  private final boolean inParts;
  private final double line;
  private final double after;
  private final double text;

  /**
   * @param inParts whether sections stand in parts, one level deeper than without
   */
  Styles(PageForm form, boolean inParts) {
    this.form = form;
    this.inParts = inParts;
    this.line = form.spacing().line().doubleValue();
    this.after = form.spacing().paragraph().doubleValue();
    this.text = form.sizes().text();
  }

  byte[] part() {
    Xml xml = new Xml();
    xml.open("w:styles", "xmlns:w", Parts.W);
    writeDefaults(xml);
    xml.open("w:latentStyles", "w:defQFormat", "0", "w:defUnhideWhenUsed", "0");
    xml.close("w:latentStyles");
    new StyleRule(NORMAL, null).write(xml);
    for (List<StyleRule> group : List.of(body(), headings(), head(), foot(), tables())) {
      group.forEach(rule -> rule.write(xml));
    }
    writeNoteMark(xml);
    writeTable(xml);
    return xml.close("w:styles").bytes();
  }

  private void writeDefaults(Xml xml) {
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault").open("w:rPr");
    xml.empty("w:rFonts", "w:ascii", FACE, "w:hAnsi", FACE, "w:eastAsia", FACE, "w:cs", FACE);
    xml.empty("w:color", "w:val", "000000");
    xml.empty("w:sz", "w:val", Measure.letters(text));
    xml.empty("w:szCs", "w:val", Measure.letters(text));
    xml.empty("w:lang", "w:val", LANGUAGE, "w:eastAsia", LANGUAGE, "w:bidi", "ar-SA");
    xml.close("w:rPr").close("w:rPrDefault");
    xml.open("w:pPrDefault").open("w:pPr");
    xml.empty("w:widowControl");
    xml.empty("w:spacing", "w:before", "0", "w:after", "0");
    xml.close("w:pPr").close("w:pPrDefault");
    xml.close("w:docDefaults");
  }

  private List<StyleRule> body() {
    return List.of(
        new StyleRule(TEXT, NORMAL).after(after).line(line).firstLineMm(INDENT_MM).align(JUSTIFIED),
        new StyleRule(ITEM, TEXT),
        new StyleRule(QUOTE, TEXT).leftMm(INDENT_MM),
        new StyleRule(LAST_SENTENCE, TEXT).keepNext().keepLines().after(12),
        new StyleRule(NOTE, NORMAL).after(2).line(13).align(JUSTIFIED).size(11),
        new StyleRule(PAGE_NUMBER, NORMAL).line(SINGLE).align(CENTRE).size(HEAD_SIZE),
        new StyleRule(FIGURE, NORMAL).keepNext().before(6).align(CENTRE),
        new StyleRule(CAPTION, NORMAL).before(4).after(6).line(line).align(CENTRE).italic(true),
        new StyleRule(NOTICE, NORMAL).line(13).align(CENTRE).italic(true).size(11));
  }

  private List<StyleRule> headings() {
    return List.of(
        new StyleRule(TITLE, NORMAL)
            .next(SUBJECT)
            .keepNext()
            .before(18)
            .line(line)
            .align(CENTRE)
            .bold(true)
            .size(form.sizes().kind()),
        new StyleRule(SUBJECT, NORMAL)
            .next(TEXT)
            .keepNext()
            .line(line)
            .align(CENTRE)
            .bold(true)
            .size(form.sizes().subject()),
        new StyleRule(THEME, NORMAL)
            .next(TEXT)
            .keepNext()
            .before(4)
            .line(line)
            .leftMm(INDENT_MM)
            .rightMm(INDENT_MM)
            .align(CENTRE)
            .italic(true),
        new StyleRule(DASHES, NORMAL)
            .next(TEXT)
            .after(12)
            .line(SINGLE)
            .align(CENTRE)
            .size(HEAD_SIZE),
        heading(HEADING_1, 0).bold(true),
        heading(HEADING_2, 1).bold(true),
        heading(HEADING_3, 2).bold(inParts),
        heading(HEADING_4, 3).italic(!inParts),
        heading(HEADING_5, 4).italic(true),
        new StyleRule(PART, HEADING_1).before(6).firstLineMm(0).align(CENTRE),
        new StyleRule(APPENDIX, HEADING_1)
            .next(ATTACHED)
            .after(0)
            .line(18)
            .firstLineMm(0)
            .align(CENTRE)
            .size(HEAD_SIZE),
        new StyleRule(ATTACHED, NORMAL)
            .keepNext()
            .line(line)
            .align(CENTRE)
            .italic(true)
            .size(HEAD_SIZE));
  }

  private StyleRule heading(Style style, int level) {
    return new StyleRule(style, NORMAL)
        .next(TEXT)
        .keepNext()
        .keepLines()
        .after(after)
        .line(line)
        .firstLineMm(INDENT_MM)
        .align("left")
        .outline(level);
  }

  private static StyleRule centred(Style style) {
    return new StyleRule(style, NORMAL).line(SINGLE).align(CENTRE).size(HEAD_SIZE);
  }

  private List<StyleRule> head() {
    return List.of(
        centred(SUPERIOR),
        centred(ISSUER).bold(true),
        centred(STAR),
        new StyleRule(PARTY, NORMAL).line(17).align(CENTRE).bold(true).size(15),
        // the next line begins where it would without a rule
        new StyleRule(RULE, NORMAL)
            .rule(form.spacing().rule().doubleValue())
            .line(1.5)
            .align(CENTRE)
            .size(1),
        centred(NUMBER),
        centred(DATE).italic(true),
        centred(DRAFT).before(4).italic(true),
        centred(CIRCULATION).line(14).before(4).bold(true).size(12),
        centred(URGENCY).before(4).bold(true));
  }

  private List<StyleRule> foot() {
    return List.of(
        new StyleRule(RECIPIENTS, NORMAL).next(RECIPIENT).line(SINGLE).size(HEAD_SIZE).underlined(),
        new StyleRule(RECIPIENT, NORMAL).line(14).size(12),
        centred(AUTHORITY).next(POSITION).bold(true),
        centred(POSITION).next(SIGNER),
        centred(SIGNER).before(18.0 * form.spacing().signing()).bold(true),
        new StyleRule(PART_END, NORMAL).line(1).size(1));
  }

  private static List<StyleRule> tables() {
    return List.of(
        new StyleRule(CELL, NORMAL).line(TABLE_LINE).size(TABLE_SIZE),
        new StyleRule(CELL_GROUP, CELL).bold(true),
        new StyleRule(CELL_LABEL, CELL).keepNext().align(CENTRE).bold(true),
        new StyleRule(CELL_INDEX, CELL_LABEL).line(12).bold(false).italic(true).size(11),
        new StyleRule(TABLE_UNIT, CELL).keepNext().align("right").italic(true),
        new StyleRule(TABLE_NOTE, CELL).before(3).align(JUSTIFIED).italic(true),
        new StyleRule(SPACER, NORMAL).line(6).size(1));
  }

  private static void writeNoteMark(Xml xml) {
    xml.open("w:style", "w:type", "character", "w:styleId", NOTE_MARK);
    xml.empty("w:name", "w:val", "footnote reference");
    xml.open("w:rPr").empty("w:vertAlign", "w:val", "superscript").close("w:rPr");
    xml.close("w:style");
  }

  /** A frame on all sides and lines between all cells, 0,5 point (format, 3.8). */
  private static void writeTable(Xml xml) {
    xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", TABLE);
    xml.empty("w:name", "w:val", "Bảng số liệu");
    xml.empty("w:qFormat");
    xml.open("w:tblPr");
    xml.open("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
    }
    xml.close("w:tblBorders");
    xml.open("w:tblCellMar");
    for (String side : List.of("top", "left", "bottom", "right")) {
      String room = Measure.pt(side.equals("top") || side.equals("bottom") ? 2.5 : 3);
      xml.empty("w:" + side, "w:w", room, "w:type", "dxa");
    }
    xml.close("w:tblCellMar");
    xml.close("w:tblPr");
    xml.open("w:tcPr").empty("w:vAlign", "w:val", CENTRE).close("w:tcPr");
    xml.close("w:style");
  }
}
