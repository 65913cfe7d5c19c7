package vn.tiendo.word;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.report.ReportView.Passage.Figure;

/** The pictures of a document, each as wide as the text, with its caption below. */
final class Figures {
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  /** Units of the format in a millimetre. */
  private static final int UNITS = 36_000;

  private final List<byte[]> pictures = new ArrayList<>();

  /** The pictures so far, in their order. */
  List<byte[]> pictures() {
    return List.copyOf(pictures);
  }

  /** Where the document finds a picture, by its place from 0. */
  static String file(int picture) {
    return "media/hinh-" + (picture + 1) + ".emf";
  }

  static String relationship(int picture) {
    return "rIdPicture" + (picture + 1);
  }

  void write(TextWriter text, Figure figure, double widthMm) {
    int picture = pictures.size();
    pictures.add(EmfPicture.of(figure.drawing(), text::spelled));
    double heightMm = widthMm * figure.drawing().height() / figure.drawing().width();
    Xml xml = text.xml();
    xml.open("w:p");
    text.begin(Paragraph.empty(Style.FIGURE));
    xml.close("w:pPr").open("w:r").open("w:drawing");
    String[] size = {"cx", units(widthMm), "cy", units(heightMm)};
    xml.open(
        "wp:inline", "xmlns:wp", DRAWING, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", size);
    String id = Integer.toString(picture + 1);
    xml.empty(
        "wp:docPr",
        "id",
        id,
        "name",
        figure.name(),
        "descr",
        text.spelled(figure.drawing().description()),
        "title",
        text.spelled(figure.drawing().title()));
    xml.open("a:graphic", "xmlns:a", MAIN).open("a:graphicData", "uri", PICTURE);
    writePicture(xml, figure.name(), picture, size);
    xml.close("a:graphicData").close("a:graphic").close("wp:inline");
    xml.close("w:drawing").close("w:r").close("w:p");
    text.write(Style.CAPTION, figure.caption());
  }

  private static void writePicture(Xml xml, String name, int picture, String... size) {
    xml.open("pic:pic", "xmlns:pic", PICTURE);
    xml.open("pic:nvPicPr");
    xml.empty("pic:cNvPr", "id", Integer.toString(picture + 1), "name", name);
    xml.empty("pic:cNvPicPr");
    xml.close("pic:nvPicPr");
    xml.open("pic:blipFill");
    xml.empty("a:blip", "r:embed", relationship(picture));
    xml.open("a:stretch").empty("a:fillRect").close("a:stretch");
    xml.close("pic:blipFill");
    xml.open("pic:spPr");
    xml.open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", size).close("a:xfrm");
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom");
    xml.close("pic:spPr").close("pic:pic");
  }

  private static String units(double millimetres) {
    return Long.toString(Math.round(millimetres * UNITS));
  }
}
