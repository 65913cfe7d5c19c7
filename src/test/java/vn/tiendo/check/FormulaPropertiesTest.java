package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Reading;
import vn.tiendo.language.formula.FormulaReader;
import vn.tiendo.model.Formula;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;

/**
 * Generated formulas come to what they come to when they are reckoned while they are written,
 * without the grammar, in fractions of big integers.
 */
final class FormulaPropertiesTest {
  private static final int CASES = 4_000;
  private static final int DEEPEST = 6;

  /** A formula's text, and its value as a fraction; a zero below the line for none. */
  private record Made(String text, BigInteger above, BigInteger below) {
    static Made of(String text, BigInteger above, BigInteger below) {
      BigInteger common = above.gcd(below);
      return common.signum() == 0
          ? new Made(text, above, below)
          : new Made(text, above.divide(common), below.divide(common));
    }
  }

  @Test
  void exactlyWhatReckoningByHandGives() {
    Random random = new Random(20_261_121);
    int with = 0;
    for (int i = 0; i < CASES; i++) {
      Made made = sum(random, DEEPEST);
      Outcome outcome = value(made.text());
      if (outcome == null) {
        continue; // longer than a formula may be, or a division by a zero that was typed
      }
      if (made.below().signum() == 0) {
        assertThat(outcome).as(made.text()).isInstanceOf(Outcome.Lack.class);
      } else {
        with++;
        assertThat(outcome).as(made.text()).isInstanceOf(Outcome.Amount.class);
        var value = ((Outcome.Amount) outcome).value();
        assertThat(value.numerator().multiply(made.below()))
            .as(made.text())
            .isEqualTo(value.denominator().multiply(made.above()));
      }
    }
    assertThat(with).isGreaterThan(CASES / 2);
  }

  @Test
  void oneThirdThreeTimesIsOne() {
    assertThat(value("1 / 3 * 3 - 1"))
        .isInstanceOfSatisfying(
            Outcome.Amount.class, amount -> assertThat(amount.value().signum()).isZero());
    assertThat(value("nếu(1 / 3 * 3 = 1; 5; 6)"))
        .isInstanceOfSatisfying(
            Outcome.Amount.class, amount -> assertThat(amount.value().floor()).isEqualTo(5));
  }

  @Test
  void whatGrowsOutOfBoundsHasNoResult() {
    String huge = String.join(" * ", Collections.nCopies(36, "999.999.999.999.999.999"));
    assertThat(value(huge)).isInstanceOf(Outcome.Lack.class);
  }

  private static @Nullable Outcome value(String text) {
    Reading<Formula> reading =
        FormulaReader.read(text, (from, length) -> new Place(new Source("thu", ""), 1, 1, 1));
    if (!(reading instanceof Reading.Understood<Formula> understood)) {
      assertThat(text.length()).isGreaterThan(1_000);
      return null;
    }
    FormulaProblems problems = new FormulaProblems();
    CheckedCommittee committee = new CheckedCommittee(Sketch.committee().build());
    Typed typed =
        new FormulaCompiler(new FormulaNames(committee, new Reads(), problems, false), problems)
            .of(understood.meaning().root());
    if (problems.count() > 0) {
      assertThat(problems.all())
          .allSatisfy(p -> assertThat(p.diagnostic().message()).isEqualTo("chia cho 0"));
      return null;
    }
    return typed
        .term()
        .in(
            Situation.of(
                new FormulaRegister(committee),
                new Period.Year(2024),
                new Reach.Whole(),
                new Trace(new Period.Year(2024))));
  }

  private static Made sum(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return product(random, depth);
    }
    Made left = sum(random, depth - 1);
    Made right = product(random, depth - 1);
    boolean plus = random.nextBoolean();
    BigInteger other = right.above().multiply(left.below());
    BigInteger above = left.above().multiply(right.below()).add(plus ? other : other.negate());
    return Made.of(
        left.text() + (plus ? " + " : " - ") + right.text(),
        above,
        left.below().multiply(right.below()));
  }

  private static Made product(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return single(random, depth);
    }
    Made left = product(random, depth - 1);
    Made right = single(random, depth - 1);
    boolean times = random.nextBoolean();
    BigInteger below = left.below().multiply(times ? right.below() : right.above());
    return Made.of(
        left.text() + (times ? " * " : " / ") + right.text(),
        left.above().multiply(times ? right.above() : right.below()),
        right.below().signum() == 0 ? BigInteger.ZERO : below);
  }

  private static Made single(Random random, int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      Made inside = sum(random, depth - 1);
      return new Made("(" + inside.text() + ")", inside.above(), inside.below());
    }
    if (depth > 0 && random.nextInt(6) == 0) {
      Made inside = single(random, depth - 1);
      return new Made("-" + inside.text(), inside.above().negate(), inside.below());
    }
    BigDecimal number = BigDecimal.valueOf(random.nextInt(30_000), random.nextInt(4));
    return Made.of(
        Numbers.plain(number), number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  @Test
  void theGeneratorMakesEveryOperation() {
    Random random = new Random(1);
    List<String> texts = Stream.generate(() -> sum(random, DEEPEST).text()).limit(200).toList();
    assertThat(String.join(" ", texts)).contains(" + ", " - ", " * ", " / ", "(", "-(");
  }
}
