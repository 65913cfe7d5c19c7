package vn.tiendo.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * One page as it is printed: its paper in millimetres, its pieces of print from the top down, and
 * the horizontal rules drawn on it.
 *
 * @param number 1 for the first page of the file
 */
record PrintedPage(
    int number, double widthMm, double heightMm, List<PrintedLine> lines, List<Rule> rules) {

  private static final double MM = 72 / 25.4;

  /** A drawn horizontal line: its ends, its middle from the top of the page and its weight. */
  record Rule(double leftMm, double rightMm, double atMm, double weightPt) {
    double lengthMm() {
      return rightMm - leftMm;
    }
  }

  /** All pages of a file. */
  static List<PrintedPage> of(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      List<PrintedPage> pages = new ArrayList<>();
      for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
        PDPage page = pdf.getPage(number - 1);
        List<PrintedLine> lines = new ArrayList<>(PrintedLine.of(pdf, number));
        lines.removeIf(line -> line.text().isEmpty());
        lines.sort(Comparator.comparingDouble(PrintedLine::baselineMm));
        pages.add(
            new PrintedPage(
                number,
                page.getMediaBox().getWidth() / MM,
                page.getMediaBox().getHeight() / MM,
                List.copyOf(lines),
                Strokes.of(page)));
      }
      return pages;
    }
  }

  boolean landscape() {
    return widthMm > heightMm;
  }

  double leftEdge() {
    return landscape() ? 20 : 30;
  }

  double rightEdge() {
    return landscape() ? 277 : 195;
  }

  double topEdge() {
    return landscape() ? 30 : 20;
  }

  double bottomEdge() {
    return landscape() ? 195 : 277;
  }

  /** What stands inside the margins from top to bottom. */
  List<PrintedLine> body() {
    return lines.stream()
        .filter(line -> line.baselineMm() > topEdge() && line.baselineMm() < bottomEdge())
        .toList();
  }

  /** What stands above the text: the page number. */
  List<PrintedLine> above() {
    return lines.stream().filter(line -> line.baselineMm() <= topEdge()).toList();
  }

  /** The pieces whose whole text matches a pattern. */
  List<PrintedLine> matching(String pattern) {
    return lines.stream().filter(line -> line.text().matches(pattern)).toList();
  }

  Optional<PrintedLine> first(String pattern) {
    return matching(pattern).stream().findFirst();
  }

  /** The rules that lie within a little less than a line below a piece of print. */
  Stream<Rule> rulesUnder(PrintedLine line) {
    return rules.stream()
        .filter(rule -> rule.atMm() > line.baselineMm() && rule.atMm() < line.baselineMm() + 3)
        .filter(rule -> rule.leftMm() < line.rightMm() && rule.rightMm() > line.leftMm());
  }

  /** Reads the flat filled shapes and the strokes of a page, which is what rules are drawn as. */
  private static final class Strokes extends PDFGraphicsStreamEngine {
    private final List<Rule> rules = new ArrayList<>();
    private final double heightPt;
    private final List<Point2D> path = new ArrayList<>();

    private Strokes(PDPage page) {
      super(page);
      this.heightPt = page.getMediaBox().getHeight();
    }

    static List<Rule> of(PDPage page) throws IOException {
      Strokes reader = new Strokes(page);
      reader.processPage(page);
      return List.copyOf(reader.rules);
    }

    private void note(double weight) {
      if (path.size() > 1) {
        double left = path.stream().mapToDouble(Point2D::getX).min().orElseThrow();
        double right = path.stream().mapToDouble(Point2D::getX).max().orElseThrow();
        double low = path.stream().mapToDouble(Point2D::getY).min().orElseThrow();
        double high = path.stream().mapToDouble(Point2D::getY).max().orElseThrow();
        double thick = Math.max(high - low, weight);
        if (thick < 2 && right - left > thick) {
          double at = (heightPt - (low + high) / 2) / MM;
          rules.add(new Rule(left / MM, right / MM, at, thick));
        }
      }
      path.clear();
    }

    private void point(float x, float y) {
      path.add(new Point2D.Double(x, y));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
      path.addAll(List.of(a, b, c, d));
    }

    @Override
    public void moveTo(float x, float y) {
      point(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      point(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      point(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.isEmpty() ? new Point2D.Double() : path.get(path.size() - 1);
    }

    @Override
    public void closePath() {
      // the points of the path are all there
    }

    @Override
    public void endPath() {
      path.clear();
    }

    @Override
    public void strokePath() {
      note(getGraphicsState().getLineWidth());
    }

    @Override
    public void fillPath(int windingRule) {
      note(0);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
      note(getGraphicsState().getLineWidth());
    }

    @Override
    public void clip(int windingRule) {
      // what is clipped away is no concern here
    }

    @Override
    public void drawImage(PDImage image) {
      // documents have no bitmaps
    }

    @Override
    public void shadingFill(COSName name) {
      // documents have no shadings
    }
  }
}
