package vn.tiendo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.model.Period;
import vn.tiendo.model.Report.Aspect;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.model.Report.Piece;
import vn.tiendo.model.Report.Section;

/** The Markdown of a report, taken apart. */
final class NarrativeReaderTest {
  private final Findings findings = new Findings();

  private List<Section> read(String markdown) {
    Lines lines = new Lines(new Source("a.md", markdown));
    List<Section> sections = new NarrativeReader(lines, 1, findings).read().sections();
    assertThat(findings.diagnostics()).isEmpty();
    return sections;
  }

  private static String text(List<Piece> pieces) {
    StringBuilder all = new StringBuilder();
    for (Piece piece : pieces) {
      all.append(piece instanceof Piece.Markdown markdown ? markdown.text() : "<>");
    }
    return all.toString();
  }

  @Test
  void sectionsBeginAtHeadingsOfTheSecondLevel() {
    List<Section> sections = read("Mở đầu.\n\n## Một\n\n### Nhỏ\n\nChữ.\n\n## Hai ##\n");
    assertThat(sections).extracting(Section::title).containsExactly(null, "Một", "Hai");
    assertThat(text(sections.get(1).pieces())).isEqualTo("\n### Nhỏ\n\nChữ.\n\n");
    assertThat(sections.get(1).place()).hasToString("a.md:3:1");
  }

  @Test
  void headingsInCodeAreText() {
    assertThat(read("## Một\n```\n## không phải\n```\n")).hasSize(1);
  }

  @Test
  void referencesKeepTheTextAroundThem() {
    List<Piece> pieces =
        read("## A\nĐạt {{x}}, mức {{x: mức}} và {{y @ quý 1/2020}}.\n").get(0).pieces();
    assertThat(text(pieces)).isEqualTo("Đạt <>, mức <> và <>.\n");
    assertThat((Piece.Reference) pieces.get(3))
        .satisfies(reference -> assertThat(reference.aspect()).isEqualTo(Aspect.LEVEL))
        .satisfies(reference -> assertThat(reference.measure().place()).hasToString("a.md:2:16"));
    assertThat(((Piece.Reference) pieces.get(5)).period()).isEqualTo(new Period.Quarter(2020, 1));
  }

  @Test
  void aSpaceBetweenTwoReferencesStays() {
    assertThat(text(read("{{x}} {{y: lý do}}\n").get(0).pieces())).isEqualTo("<> <>\n");
  }

  @Test
  void blocksStandAlone() {
    List<Piece> pieces = read("## A\nTrước.\n\n  {{tóm tắt  chỉ tiêu}}\n\nSau.\n").get(0).pieces();
    assertThat(pieces).hasSize(3);
    assertThat(((Piece.Block) pieces.get(1)).kind()).isEqualTo(BlockKind.SUMMARY);
  }

  @Test
  void chartsOfTargetsStandAlone() {
    List<Piece> pieces = read("## A\nTrước.\n\n{{biểu  đồ: ho-ngheo}}\n").get(0).pieces();
    assertThat(((Piece.Chart) pieces.get(1)).measure().value()).hasToString("ho-ngheo");
    assertThat(((Piece.Block) read("{{biểu đồ chỉ tiêu}}\n").get(0).pieces().get(0)).kind())
        .isEqualTo(BlockKind.CHART);
  }
}
