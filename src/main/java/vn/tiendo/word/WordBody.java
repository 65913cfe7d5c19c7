package vn.tiendo.word;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.PageForm;
import vn.tiendo.model.PageForm.HeadColumns;
import vn.tiendo.report.Appendix;
import vn.tiendo.report.Closing;
import vn.tiendo.report.Heading;
import vn.tiendo.report.Letterhead;
import vn.tiendo.report.Letterhead.Mark;
import vn.tiendo.report.ReportView;
import vn.tiendo.report.ReportView.Passage;
import vn.tiendo.report.ReportView.SectionView;
import vn.tiendo.word.Inline.Letters;
import vn.tiendo.word.Inline.LineBreak;
import vn.tiendo.word.Inline.Words;
import vn.tiendo.word.Typesetting.Look;

/** Writes the text of a report from its head to its last appendix. */
final class WordBody {
  private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
  private static final String DASHES = "-----";
  private static final double SIZE = 14;
  private static final double CIRCULATION_SIZE = 12;

  /** What a centred name leaves free on both sides together. */
  private static final int FREE_MM = 2;

  private static final double FREE_ON_PAGE_MM = 5;

  private final TextWriter text;
  private final Xml xml;
  private final Footnotes footnotes;
  private final Figures figures;
  private final ReportView view;
  private final PageForm form;

  WordBody(TextWriter text, Footnotes footnotes, Figures figures, ReportView view) {
    this.text = text;
    this.xml = text.xml();
    this.footnotes = footnotes;
    this.figures = figures;
    this.view = view;
    this.form = view.form();
  }

  void write() {
    xml.open("w:body");
    Page page = new Page(form, /* landscape= */ false, /* first= */ true);
    writeLetterhead(view.letterhead());
    writeHeading(view.heading(), page);
    if (view.opening() != null) {
      text.write(Style.TEXT, view.opening());
    }
    for (SectionView section : view.sections()) {
      write(section, page);
    }
    writeClosing(view.closing());
    for (Appendix appendix : view.appendices()) {
      end(page);
      page = new Page(form, appendix.landscape(), /* first= */ false);
      write(appendix, page);
    }
    text.write(Paragraph.empty(Style.PART_END));
    page.write(xml, hasNotice());
    xml.close("w:body");
  }

  /** Ends a part, whose paper its last paragraph names. */
  private void end(Page page) {
    xml.open("w:p");
    text.begin(Paragraph.empty(Style.PART_END));
    page.write(xml, hasNotice());
    xml.close("w:pPr").close("w:p");
  }

  private boolean hasNotice() {
    return !view.notice().isEmpty();
  }

  private void writeLetterhead(Letterhead head) {
    HeadColumns columns = form.columns();
    String date = head.place() + ", " + head.dateLine();
    int right = text.typesetting().rightColumn(text.spelled(date), columns.left(), columns.right());
    int left = columns.left() + columns.right() - right;
    text.openColumns(List.of(left, right));
    text.openRow();
    text.openCell(left);
    if (head.superior() != null) {
      text.writeLines(Style.SUPERIOR, head.superior(), Look.REGULAR, SIZE, left - FREE_MM);
    }
    text.writeLines(Style.ISSUER, head.issuer(), Look.BOLD, SIZE, left - FREE_MM);
    text.write(Paragraph.of(Style.STAR, "*"));
    xml.close("w:tc");
    text.openCell(right);
    text.write(Style.PARTY, PARTY);
    text.write(Paragraph.empty(Style.RULE).narrowed((right - Styles.RULE_MM) / 2));
    xml.close("w:tc").close("w:tr");
    text.openRow();
    text.openCell(left);
    text.write(Style.NUMBER, head.number());
    xml.close("w:tc");
    text.openCell(right);
    text.writeLines(Style.DATE, date, Look.ITALIC, SIZE, right - FREE_MM);
    xml.close("w:tc").close("w:tr");
    if (!head.underNumber().isEmpty() || !head.underDate().isEmpty()) {
      text.openRow();
      writeMarks(head.underNumber(), left);
      writeMarks(head.underDate(), right);
      xml.close("w:tr");
    }
    xml.close("w:tbl");
  }

  private void writeMarks(List<Mark> marks, int width) {
    text.openCell(width);
    for (Mark mark : marks) {
      switch (mark.kind()) {
        case URGENCY -> text.write(Style.URGENCY, mark.text());
        case DRAFT -> text.write(Style.DRAFT, mark.text());
        case CIRCULATION ->
            text.writeLines(
                Style.CIRCULATION, mark.text(), Look.BOLD, CIRCULATION_SIZE, width - FREE_MM);
      }
    }
    if (marks.isEmpty()) {
      text.write(Paragraph.empty(Style.DRAFT));
    }
    xml.close("w:tc");
  }

  private void writeHeading(Heading heading, Page page) {
    text.write(Style.TITLE, heading.kind());
    double room = page.textMm() - FREE_ON_PAGE_MM;
    text.writeLines(Style.SUBJECT, heading.subject(), Look.BOLD, form.sizes().subject(), room);
    if (heading.theme() != null) {
      text.write(Style.THEME, "“" + heading.theme() + "”");
    }
    text.write(Paragraph.of(Style.DASHES, DASHES));
  }

  private void write(SectionView section, Page page) {
    if (section.part() != null) {
      String sign = section.part().sign();
      text.write(Paragraph.of(Style.PART, named(sign, section.part().title(), page)));
    }
    if (section.title() != null) {
      text.write(view.inParts() ? Style.HEADING_2 : Style.HEADING_1, section.title());
    }
    for (Passage passage : section.passages()) {
      if (passage instanceof Passage.Text words) {
        new NarrativeWriter(text, footnotes).write(words.text());
      } else if (passage instanceof Passage.Tabular tabular) {
        new TableWriter(text).write(tabular.table(), page.textMm());
      } else if (passage instanceof Passage.Figure figure) {
        figures.write(text, figure, page.textMm());
      } else {
        throw new IllegalStateException("no way to write " + passage.getClass());
      }
    }
  }

  /** A label and a name under it in one heading, so that the outline shows both. */
  private List<Inline> named(String label, String name, Page page) {
    List<Inline> content = new ArrayList<>();
    content.add(new Words(text.spelled(label), Letters.PLAIN));
    content.add(new LineBreak());
    content.addAll(text.lines(name, Look.BOLD, SIZE, page.textMm() - FREE_ON_PAGE_MM));
    return content;
  }

  private void writeClosing(Closing closing) {
    HeadColumns columns = form.columns();
    text.write(Style.LAST_SENTENCE, closing.sentence());
    text.openColumns(List.of(columns.left(), columns.right()));
    text.openRow();
    text.openCell(columns.left());
    text.write(Style.RECIPIENTS, "Nơi nhận:");
    closing.recipients().forEach(line -> text.write(Style.RECIPIENT, line));
    xml.close("w:tc");
    text.openCell(columns.right());
    double room = columns.right() - FREE_MM;
    text.writeLines(Style.AUTHORITY, closing.authority(), Look.BOLD, SIZE, room);
    if (closing.position() != null) {
      text.write(Style.POSITION, closing.position());
    }
    if (closing.name() != null) {
      // a person's name keeps its own spelling
      text.write(Paragraph.of(Style.SIGNER, closing.name()));
    }
    xml.close("w:tc").close("w:tr").close("w:tbl");
  }

  private void write(Appendix appendix, Page page) {
    double room = page.textMm() - FREE_ON_PAGE_MM;
    text.write(Paragraph.of(Style.APPENDIX, named(appendix.label(), appendix.title(), page)));
    text.writeLines(Style.ATTACHED, appendix.attachedTo(), Look.ITALIC, SIZE, room);
    text.write(Paragraph.of(Style.DASHES, DASHES).keptWithNext(true));
    new TableWriter(text).write(appendix.table(), page.textMm());
  }
}
