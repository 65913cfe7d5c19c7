package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages of invented documents look as the pictures beside this test do. Where one does not, a
 * picture in {@code target/trang-in} shows both side by side with what differs framed. {@code
 * -Dgolden.refresh=true} writes the pictures anew.
 */
class PagePicturesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/pages");
  private static final Path COMPARED = Path.of("target/trang-in");
  private static final int DPI = 60;

  /** Side of the squares that are compared, in pixels: about a letter. */
  private static final int SQUARE = 8;

  /** How far the mean grey of a square may be off: letters are not drawn alike everywhere. */
  private static final int TOLERANCE = 24;

  @ParameterizedTest
  @CsvSource({"day-du, 1", "day-du, 4", "day-du, 5", "day-du, 11", "don-gian, 1"})
  void aPageLooksAsItDid(String sample, int page) throws IOException {
    String name = sample + "-" + page + ".png";
    BufferedImage printed = draw(sample, page);
    Path file = EXPECTED.resolve(name);
    if (Boolean.getBoolean("golden.refresh")) {
      assertThat(System.getenv("CI")).as("goldens are never refreshed in CI").isNull();
      Files.createDirectories(EXPECTED);
      ImageIO.write(printed, "png", file.toFile());
    }
    BufferedImage expected =
        Objects.requireNonNull(ImageIO.read(file.toFile()), "no picture " + file);
    List<int[]> different = different(expected, printed);
    if (!different.isEmpty()) {
      Files.createDirectories(COMPARED);
      Path comparison = COMPARED.resolve(name);
      ImageIO.write(beside(expected, printed, different), "png", comparison.toFile());
      throw new AssertionError(
          "%s: %s chỗ khác; xem %s (trái: trước, phải: nay); nếu đúng ý: mvn test"
                  .formatted(name, different.size(), comparison)
              + " -Dtest=PagePicturesTest -Dgolden.refresh=true");
    }
  }

  private static BufferedImage draw(String sample, int page) throws IOException {
    String xhtml = sample.equals("day-du") ? OfficialSample.everything() : OfficialSample.plain();
    byte[] file = new PdfPrinter().print(xhtml, OfficialSample.PROPERTIES, text -> text);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
    }
  }

  /** The corners of the squares that differ; one outside everything where sizes do. */
  private static List<int[]> different(BufferedImage one, BufferedImage other) {
    List<int[]> squares = new ArrayList<>();
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      squares.add(new int[] {0, 0});
      return squares;
    }
    for (int y = 0; y < one.getHeight(); y += SQUARE) {
      for (int x = 0; x < one.getWidth(); x += SQUARE) {
        if (Math.abs(grey(one, x, y) - grey(other, x, y)) > TOLERANCE) {
          squares.add(new int[] {x, y});
        }
      }
    }
    return squares;
  }

  private static int grey(BufferedImage image, int left, int top) {
    int sum = 0;
    int count = 0;
    for (int y = top; y < Math.min(top + SQUARE, image.getHeight()); y++) {
      for (int x = left; x < Math.min(left + SQUARE, image.getWidth()); x++) {
        sum += image.getRaster().getSample(x, y, 0);
        count++;
      }
    }
    return sum / count;
  }

  private static BufferedImage beside(
      BufferedImage expected, BufferedImage printed, List<int[]> squares) {
    int width = expected.getWidth() + printed.getWidth();
    int height = Math.max(expected.getHeight(), printed.getHeight());
    BufferedImage both = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = both.createGraphics();
    canvas.drawImage(expected, 0, 0, null);
    canvas.drawImage(printed, expected.getWidth(), 0, null);
    canvas.setColor(Color.RED);
    for (int[] square : squares) {
      canvas.drawRect(square[0], square[1], SQUARE, SQUARE);
      canvas.drawRect(expected.getWidth() + square[0], square[1], SQUARE, SQUARE);
    }
    canvas.dispose();
    return both;
  }
}
