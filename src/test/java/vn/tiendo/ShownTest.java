package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.language.ToneMarks;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Target;

/**
 * Nothing is loaded and then never shown: what an editor wrote of a committee is on one of its
 * pages or in one of its documents.
 */
final class ShownTest {

  /** What is not there to be read by the public as it stands, each with the reason. */
  private static final Map<String, String> NOT_SHOWN =
      Map.of(
          "Markdown.text", "a narrative is Markdown; the golden documents show it printed",
          "Stated.text", "what a source printed beside its counts: for check and internal pages",
          "Claim.content", "a claim without a value is the editor's own: for internal pages",
          "Claim.note", "what the editor says of a claim: for internal pages",
          "Formalities.recipients", "stand beside the signature, line by line with it",
          "Issuer.name", "decides the lines above the signature",
          "Profile.rank", "decides the letterhead");

  private static Pages pages;

  @BeforeAll
  static void build() {
    pages = Pages.of(Built.own());
  }

  static Stream<Shown> committees() {
    Loaded loaded = Loader.load(Built.OWN_DATA);
    var checked =
        Objects.requireNonNull(Checker.check(loaded.catalogue(), loaded.damaged()).checked())
            .publicPart();
    return checked.committees().stream().map(c -> new Shown(c, checked.portal()));
  }

  /** A committee, what is said of it, and the text of its own pages. */
  record Shown(CheckedCommittee checked, Wording words) {
    Shown(CheckedCommittee checked, Catalogue.Portal portal) {
      this(checked, new Wording(Evaluator.evaluate(checked, checked.cutOff(portal.cutOff()))));
    }

    Committee committee() {
      return checked.committee();
    }

    Stream<Target> targets() {
      return checked.entries().stream()
          .map(CheckedCommittee.Entry::measure)
          .filter(Target.class::isInstance)
          .map(Target.class::cast);
    }

    Stream<Figure> figures() {
      return committee().sheets().stream().flatMap(sheet -> sheet.figures().stream());
    }

    Stream<Citation> citations() {
      return Stream.concat(
              figures().map(Figure::citation),
              checked.commitments().stream().map(commitment -> commitment.citation()))
          .filter(Objects::nonNull);
    }

    List<String> missing(Stream<String> texts) {
      String all = asPrinted(pages.below(committee().code() + "/"));
      return texts.distinct().filter(text -> !all.contains(asPrinted(text))).toList();
    }

    /** Documents write headings in capitals, and the tone marks as the committee wishes. */
    private static String asPrinted(String text) {
      return ToneMarks.NEW.apply(Pages.spaced(text)).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return committee().code().toString();
    }
  }

  @ParameterizedTest
  @MethodSource("committees")
  void everyTargetWithItsLevels(Shown c) {
    assertThat(c.missing(c.targets().map(Target::name))).isEmpty();
    assertThat(c.missing(c.targets().map(c.words()::phrase))).isEmpty();
    assertThat(
            c.missing(
                c.targets()
                    .flatMap(target -> target.scoped().stream())
                    .map(scoped -> c.words().phrase(scoped.level()))))
        .isEmpty();
    assertThat(
            c.missing(
                c.targets().filter(target -> target.baseline() != null).map(c.words()::baseline)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("committees")
  void everyFigureWithItsPeriodAndSource(Shown c) {
    assertThat(c.missing(c.figures().map(c.words()::figure))).isEmpty();
    assertThat(c.missing(c.figures().map(figure -> c.words().period(figure.period())))).isEmpty();
    assertThat(c.missing(c.citations().map(c.words()::citation))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("committees")
  void everyDutyAndOrganisation(Shown c) {
    assertThat(
            c.missing(
                c.committee().plans().stream()
                    .flatMap(plan -> plan.duties().stream())
                    .map(duty -> duty.content())))
        .isEmpty();
    assertThat(c.missing(c.committee().organisations().stream().map(o -> o.name()))).isEmpty();
  }

  /** Whatever else is a text: notes, aims, grounds, filters, events, narratives. */
  @ParameterizedTest
  @MethodSource("committees")
  void everyOtherText(Shown c) {
    Map<String, String> texts = new TreeMap<>(Texts.in(c.committee()).where());
    texts.values().removeAll(NOT_SHOWN.keySet());
    texts.keySet().retainAll(c.missing(texts.keySet().stream()));
    assertThat(texts).isEmpty();
  }
}
