package vn.tiendo.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.OfficialTypesetting;
import vn.tiendo.check.Checker;
import vn.tiendo.document.OfficialType;
import vn.tiendo.document.PaperText;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.report.OfficialDocument;
import vn.tiendo.report.OfficialDocument.Composed;

/** The Word copy of every report of the committees that come with the program. */
class OwnWordCopiesTest {
  private static final Typesetting TYPE = new OfficialTypesetting(new OfficialType());
  private static final Map<String, Composed> REPORTS = new HashMap<>();

  @BeforeAll
  static void compose() {
    Loaded loaded = Loader.load(Path.of("data"));
    var checked =
        Objects.requireNonNull(
            Checker.check(loaded.catalogue(), loaded.damaged()).checked(), "the data is broken");
    for (var committee : checked.committees()) {
      var assessment = Evaluator.evaluate(committee, committee.cutOff(checked.portal().cutOff()));
      OfficialDocument.of(assessment).forEach(d -> REPORTS.put(d.path(), d.compose()));
    }
    assertThat(REPORTS).hasSizeGreaterThanOrEqualTo(14);
  }

  static Stream<String> reports() {
    return REPORTS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void saysWhatThePaperSays(String path) {
    Composed composed = Objects.requireNonNull(REPORTS.get(path), path);
    byte[] file = WordFile.of(composed, TYPE);
    assertThat(WordText.words(file, "word/document.xml")).isEqualTo(PaperText.words(composed));
    assertThat(WordText.words(file, "word/footnotes.xml")).isEqualTo(PaperText.notes(composed));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isTheSameFileEachTime(String path) {
    Composed composed = Objects.requireNonNull(REPORTS.get(path), path);
    assertThat(WordFile.of(composed, TYPE)).isEqualTo(WordFile.of(composed, TYPE));
  }

  /** Every row stays whole; no table is wider than its page. */
  @ParameterizedTest
  @MethodSource("reports")
  void hasTablesThatAreNeverTorn(String path) throws Exception {
    byte[] file = WordFile.of(Objects.requireNonNull(REPORTS.get(path), path), TYPE);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(document.getTables()).hasSizeGreaterThanOrEqualTo(2);
      for (XWPFTable table : document.getTables()) {
        assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(table.getWidth()).isBetween(9354, 14571);
        if (Styles.TABLE.equals(table.getStyleID())) {
          assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        }
      }
    }
  }
}
