package vn.tiendo.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.tiendo.check.Checker;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Commitment;
import vn.tiendo.template.Templates;

/** Every picture of the committees that come with the program, as wide as paper and as a phone. */
class OwnChartsTest {
  static final Frame PHONE = new Frame(328, 12);

  private static final Map<String, Drawing> PICTURES = new LinkedHashMap<>();

  /** The one view of the template of a single picture. */
  public record View(Drawing drawing, String name) {}

  @BeforeAll
  static void draw() {
    Loaded loaded = Loader.load(Path.of("data"));
    var checked =
        Objects.requireNonNull(
            Checker.check(loaded.catalogue(), loaded.damaged()).checked(), "the data is broken");
    for (var committee : checked.committees()) {
      CommitteeAssessment assessment =
          Evaluator.evaluate(committee, committee.cutOff(checked.portal().cutOff()));
      for (Commitment commitment : committee.commitments()) {
        for (Frame frame : new Frame[] {Frame.DOCUMENT, PHONE}) {
          draw(assessment, commitment, frame);
        }
      }
    }
  }

  private static void draw(CommitteeAssessment assessment, Commitment commitment, Frame frame) {
    String where = assessment.committee().committee().code() + "-" + commitment.code() + "-";
    String width = "-" + Math.round(frame.width());
    Wording wording = new Wording(assessment);
    Tally tally = assessment.tally(commitment);
    if (tally.total() > 0) {
      PICTURES.put(where + width, VerdictStrip.of(commitment.title(), tally, frame));
    }
    for (var target : Tally.flat(assessment.of(commitment))) {
      Drawing drawing = TargetPictures.of(target, wording, frame);
      if (drawing != null) {
        PICTURES.put(where + target.target().code().value() + width, drawing);
      }
    }
  }

  @Test
  void areThere() {
    assertThat(PICTURES).hasSizeGreaterThan(100);
  }

  @Test
  void layNoWordsOverOthersAndLeaveNothingOutside() {
    PICTURES.values().forEach(Overlaps::assertNone);
  }

  @Test
  void areWellFormedWithTitleAndDescription() throws Exception {
    Templates templates = new Templates(OwnChartsTest::template);
    for (Map.Entry<String, Drawing> picture : PICTURES.entrySet()) {
      Drawing drawing = picture.getValue();
      String svg = templates.render("single.ftlh", new View(drawing, "hinh"));
      Element root =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement();
      assertThat(root.getTagName()).isEqualTo("svg");
      assertThat(text(root, "title")).isEqualTo(drawing.title());
      assertThat(text(root, "desc")).isEqualTo(drawing.description());
      assertThat(svg).doesNotContain("<script", "style=", "href", "NaN");
      Path folder = Path.of("target", "charts");
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(picture.getKey() + ".svg"), svg);
    }
  }

  private static String text(Element root, String tag) {
    return root.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static @Nullable String template(String name) {
    if (name.equals("single.ftlh")) {
      return "<#import \"chart/drawing.ftlh\" as chart><@chart.drawing drawing name/>";
    }
    Path file = Path.of("templates").resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
