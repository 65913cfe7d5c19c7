package vn.tiendo.word;

import vn.tiendo.model.PageForm;
import vn.tiendo.model.PageForm.AppendixPages;
import vn.tiendo.model.PageForm.Sides;

/**
 * The paper of one part of a document: the text itself, or an appendix.
 *
 * @param landscape the upright frame turned, with the binding edge on top
 * @param first whether it is the text and not an appendix
 */
record Page(PageForm form, boolean landscape, boolean first) {
  /** Ids of the relationships to the parts that stand at the head and foot of pages. */
  static final String NUMBER = "rIdPageNumber";

  static final String NO_NUMBER = "rIdNoNumber";
  static final String NOTICE = "rIdNotice";

  private static final double SHORT_EDGE = 210;
  private static final double LONG_EDGE = 297;
  private static final double HEAD = 20;
  private static final double FOOT = 20;
  private static final double BINDING = 30;
  private static final double EDGE = 15;

  /** So that the number stands 10 mm below the edge of the paper. */
  private static final double NUMBER_MM = 8.2;

  /** So that the notice stands in the middle of the margin. */
  private static final double NOTICE_MM = 7.7;

  /** How wide the text is, in millimetres. */
  double textMm() {
    return landscape ? LONG_EDGE - HEAD - FOOT : SHORT_EDGE - BINDING - EDGE;
  }

  /**
   * Writes it where a part ends.
   *
   * @param notice whether something is printed at the foot of every page
   */
  void write(Xml xml, boolean notice) {
    xml.open("w:sectPr");
    header(xml, "first", NO_NUMBER);
    header(xml, "default", NUMBER);
    if (notice) {
      xml.empty("w:footerReference", "w:type", "first", "r:id", NOTICE);
      xml.empty("w:footerReference", "w:type", "default", "r:id", NOTICE);
    }
    boolean sheet = !first && form.sides() == Sides.BOTH;
    xml.empty("w:type", "w:val", sheet ? "oddPage" : "nextPage");
    writePaper(xml);
    if (first || form.appendices() == AppendixPages.AGAIN) {
      xml.empty("w:pgNumType", "w:start", "1");
    }
    if (first || form.appendices() == AppendixPages.AGAIN) {
      xml.empty("w:titlePg");
    }
    xml.close("w:sectPr");
  }

  private static void header(Xml xml, String type, String part) {
    xml.empty("w:headerReference", "w:type", type, "r:id", part);
  }

  private void writePaper(Xml xml) {
    if (landscape) {
      xml.empty(
          "w:pgSz",
          "w:w",
          Measure.mm(LONG_EDGE),
          "w:h",
          Measure.mm(SHORT_EDGE),
          "w:orient",
          "landscape");
      writeMargins(xml, BINDING, FOOT, EDGE, HEAD);
    } else {
      xml.empty("w:pgSz", "w:w", Measure.mm(SHORT_EDGE), "w:h", Measure.mm(LONG_EDGE));
      writeMargins(xml, HEAD, EDGE, FOOT, BINDING);
    }
  }

  private static void writeMargins(Xml xml, double top, double right, double foot, double left) {
    xml.empty(
        "w:pgMar",
        "w:top",
        Measure.mm(top),
        "w:right",
        Measure.mm(right),
        "w:bottom",
        Measure.mm(foot),
        "w:left",
        Measure.mm(left),
        "w:header",
        Measure.mm(NUMBER_MM),
        "w:footer",
        Measure.mm(Math.min(NOTICE_MM, foot / 2 - 2.3)),
        "w:gutter",
        "0");
  }
}
