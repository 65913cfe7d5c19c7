package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.evaluate.OpenSdg.Progress;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;

/** The table of the specification: series exactly on a straight line over five years. */
class OpenSdgTest {

  private static Judgement onTheLine(String from, String to, int years) {
    BigDecimal way = n(to).subtract(n(from)).multiply(BigDecimal.valueOf(years));
    BigDecimal value = n(from).add(way.divide(n("5")));
    boolean up = n(to).compareTo(n(from)) >= 0;
    Given given =
        target("mức", up ? new Criterion.AtLeast(n(to), false) : new Criterion.AtMost(n(to), false))
            .in("điểm")
            .towards(up ? Direction.UP : Direction.DOWN)
            .from("2015-12-31", from)
            .figure(year(2015 + years), value.toPlainString());
    return Objects.requireNonNull(given.asOf(2015 + years + "-12-31").decisive());
  }

  private static OpenSdg told(String from, String to, int years) {
    return Objects.requireNonNull(OpenSdg.of(onTheLine(from, to, years)));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 2, 1, 0.58", "10, 2, 2, 0.64", "10, 2, 3, 0.71", "10, 2, 4, 0.82",
    "2, 10, 1, 2.11", "2, 10, 2, 1.61", "2, 10, 3, 1.33", "2, 10, 4, 1.14",
    "5, 0, 1, 0.24", "5, 0, 4, 0.40"
  })
  void growthRatesMisjudgeStraightLines(String from, String to, int years, String ratio) {
    assertThat(told(from, to, years).ratio().setScale(2, RoundingMode.HALF_UP)).isEqualTo(ratio);
    assertThat(onTheLine(from, to, years).verdict()).isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void ofWhatIsToBeKeptItSaysNothing() {
    assertThat(OpenSdg.of(onTheLine("100", "100", 2))).isNull();
  }

  @Test
  void itsClassesAreItsOwn() {
    assertThat(told("2", "10", 4).progress()).isEqualTo(Progress.SUBSTANTIAL);
    assertThat(told("10", "2", 3).progress()).isEqualTo(Progress.MODERATE);
    assertThat(told("10", "2", 1).progress()).isEqualTo(Progress.INSUFFICIENT);
  }
}
