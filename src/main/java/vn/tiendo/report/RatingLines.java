package vn.tiendo.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Committee.ExcellenceCap;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Rating;
import vn.tiendo.report.StatisticsTable.Line;

/**
 * Yearly ratings as lines of a statistics table: counts with their share of those rated, and the
 * cap on the best with the rule it is reckoned by (official format, 7).
 */
final class RatingLines {
  private static final int DECIMALS = 2;

  private final CheckedCommittee committee;
  private final List<Rating> now;
  private final List<Rating> earlier;

  RatingLines(CheckedCommittee committee, StatisticWindow now, @Nullable StatisticWindow earlier) {
    this.committee = committee;
    this.now = in(now);
    this.earlier = earlier == null ? List.of() : in(earlier);
  }

  private List<Rating> in(StatisticWindow window) {
    FigureSheet sheet =
        window.state(
            committee.committee().sheets().stream().filter(s -> !s.ratings().isEmpty()).toList(),
            FigureSheet::period);
    return sheet == null ? List.of() : sheet.ratings();
  }

  Stream<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Rating rating : now) {
      Optional<Rating> before =
          earlier.stream().filter(r -> r.subject().equals(rating.subject())).findFirst();
      lines.add(
          new Line(
              Initials.raised(rating.subject()) + " đã xếp loại",
              rating.subject(),
              false,
              StatisticValue.of(before.map(RatingLines::rated).orElse(null)),
              StatisticValue.of(rated(rating))));
      for (Rating.Grade grade : rating.grades()) {
        lines.add(
            new Line(
                Initials.raised(grade.name()),
                rating.subject(),
                true,
                before.map(r -> share(r, grade.name())).orElse(StatisticValue.NONE),
                share(rating, grade.name())));
      }
    }
    return lines.stream();
  }

  private static BigDecimal rated(Rating rating) {
    return rating.grades().stream()
        .map(Rating.Grade::count)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static StatisticValue share(Rating rating, String grade) {
    BigDecimal rated = rated(rating);
    return rating.grades().stream()
        .filter(g -> g.name().equals(grade))
        .map(Rating.Grade::count)
        .findFirst()
        .map(count -> StatisticValue.of(count).and(percent(count, rated)))
        .orElse(StatisticValue.NONE);
  }

  private static String percent(BigDecimal count, BigDecimal rated) {
    return rated.signum() == 0
        ? ""
        : " (" + Numbers.rounded(Numbers.percentOf(count, rated, DECIMALS), DECIMALS) + "%)";
  }

  /**
   * One sentence for each rating of the period that has both the best and what they are held to.
   */
  List<String> notes() {
    ExcellenceCap cap = committee.committee().profile().thresholds().excellence();
    return now.stream().flatMap(rating -> note(rating, cap).stream()).toList();
  }

  private static Optional<String> note(Rating rating, ExcellenceCap cap) {
    Optional<BigDecimal> best = grade(rating, "xuất sắc");
    Optional<BigDecimal> whole =
        switch (cap.of()) {
          case GOOD -> grade(rating, "tốt");
          case RATED -> Optional.of(rated(rating));
          case ALL -> Optional.ofNullable(rating.whole());
        };
    if (best.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal most = whole.get().multiply(cap.share()).setScale(0, RoundingMode.FLOOR);
    String share = Numbers.rounded(cap.share().movePointRight(2), DECIMALS) + "%";
    String verdict = best.get().compareTo(most) > 0 ? ", quá trần" : "";
    String note = rating.note() == null ? "" : " (" + Initials.lowered(rating.note()) + ")";
    return Optional.of(
        "Trần hoàn thành xuất sắc của %s: không quá %s số %s (%s), tức nhiều nhất %s; đã xếp loại %s%s%s."
            .formatted(
                rating.subject(),
                share,
                cap.of().word(),
                Numbers.plain(whole.get()),
                Numbers.plain(most),
                Numbers.plain(best.get()),
                verdict,
                note.replaceFirst("\\.\\)$", ")")));
  }

  private static Optional<BigDecimal> grade(Rating rating, String word) {
    return rating.grades().stream()
        .filter(grade -> grade.name().toLowerCase(Locale.ROOT).contains(word))
        .map(Rating.Grade::count)
        .findFirst();
  }
}
