package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.model.Criterion;

/** Units add up to the same in any order and grouping; a case is named by its seed. */
class AddingUpPropertiesTest {
  private static final int UNITS = 6;

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  /** What a unit counted. */
  private record Share(String unit, int above, int below) {
    Share and(Share other) {
      return new Share(unit, above + other.above, below + other.below);
    }
  }

  private static List<Share> shares(int seed) {
    Random random = new Random(seed);
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      int below = 1 + random.nextInt(50);
      shares.add(new Share("don-vi-" + i, random.nextInt(below + 1), below));
    }
    return shares;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesInAnyOrder(int seed) {
    List<Share> shares = shares(seed);
    List<Share> mixed = new ArrayList<>(shares);
    Collections.shuffle(mixed, new Random(seed));
    assertThat(told(ofShares(mixed))).as("%s", mixed).isEqualTo(told(ofShares(shares)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesInAnyGrouping(int seed) {
    List<Share> shares = shares(seed);
    int parts = 1 + new Random(seed).nextInt(UNITS - 1);
    List<Share> grouped = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      Share share = shares.get(i);
      if (i < parts) {
        grouped.add(share);
      } else {
        grouped.set(i % parts, grouped.get(i % parts).and(share));
      }
    }
    assertThat(told(ofShares(grouped))).as("%s", grouped).isEqualTo(told(ofShares(shares)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void amountsInAnyOrderAndGrouping(int seed) {
    List<Share> shares = shares(seed);
    List<Share> mixed = new ArrayList<>(shares);
    Collections.shuffle(mixed, new Random(seed));
    List<Share> grouped = new ArrayList<>(mixed.subList(1, UNITS));
    grouped.add(mixed.get(0).and(grouped.remove(0)));
    String straight = told(ofAmounts(shares));
    assertThat(told(ofAmounts(mixed))).as("%s", mixed).isEqualTo(straight);
    assertThat(told(ofAmounts(grouped))).as("%s", grouped).isEqualTo(straight);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameUnitsAreMissedInAnyOrder(int seed) {
    List<Share> shares = shares(seed);
    List<Share> mixed = new ArrayList<>(shares);
    Collections.shuffle(mixed, new Random(seed));
    String absent = "don-vi-" + seed % UNITS;
    assertThat(missing(mixed, absent)).as("%s", mixed).isEqualTo(missing(shares, absent));
  }

  private static List<String> missing(List<Share> shares, String absent) {
    Given given = target("từ 20% trở lên", new Criterion.AtLeast(n("20"), false));
    for (Share share : shares) {
      given.unit(share.unit(), share.unit());
      if (!share.unit().equals(absent)) {
        given.countsOf(share.unit(), year(2020), "" + share.above(), "" + share.below());
      }
    }
    Assessment assessment = given.asOf("2020-12-31");
    TreeSet<String> told = new TreeSet<>();
    told.add(told(assessment));
    assessment.decisive().missing().forEach(code -> told.add(code.value()));
    assertThat(told).contains(absent);
    return List.copyOf(told);
  }

  private static Assessment ofShares(List<Share> shares) {
    Given given = target("từ 50% trở lên", new Criterion.AtLeast(n("50"), false));
    for (Share share : shares) {
      given.unit(share.unit(), share.unit());
      given.countsOf(share.unit(), year(2020), "" + share.above(), "" + share.below());
    }
    return given.asOf("2020-12-31");
  }

  private static Assessment ofAmounts(List<Share> shares) {
    Given given = target("từ 80 hộ trở lên", new Criterion.AtLeast(n("80"), false)).in("hộ");
    for (Share share : shares) {
      given.unit(share.unit(), share.unit());
      given.amountOf(share.unit(), year(2020), "" + share.above());
    }
    return given.asOf("2020-12-31");
  }

  private static String told(Assessment assessment) {
    return assessment.verdict() + " " + assessment.decisive().observation().value();
  }
}
