package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.check.Outcome.Lack;
import vn.tiendo.language.Rational;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Rating;

/**
 * How many were given a grade in a yearly rating (xếp loại).
 *
 * @param grade how many grades are better; -1 for the whole, -2 for all that were given one
 * @param orBetter whether better grades count too ({@code trở lên})
 */
record RatingTerm(String subject, String asked, int grade, boolean orBetter) implements Term {
  private static final String WHOLE = "tổng số";
  private static final String RATED = "đã xếp loại";
  private static final String OR_BETTER = " trở lên";

  static Optional<RatingTerm> of(String subject, String written) {
    if (FormulaNames.isWord(written, WHOLE)) {
      return Optional.of(new RatingTerm(subject, WHOLE, -1, false));
    }
    if (FormulaNames.isWord(written, RATED)) {
      return Optional.of(new RatingTerm(subject, RATED, -2, false));
    }
    for (int i = 0; i < Rating.GRADES.size(); i++) {
      String name = Rating.GRADES.get(i);
      for (String spoken : List.of(name, name + " nhiệm vụ")) {
        boolean better = FormulaNames.isWord(written, spoken + OR_BETTER);
        if (better || FormulaNames.isWord(written, spoken)) {
          return Optional.of(new RatingTerm(subject, written, i, better));
        }
      }
    }
    return Optional.empty();
  }

  /** What can be asked for. */
  static List<String> words() {
    return Stream.concat(
            Stream.of(WHOLE, RATED),
            Rating.GRADES.stream().flatMap(name -> Stream.of(name, name + OR_BETTER)))
        .toList();
  }

  @Override
  public Outcome in(Situation s) {
    for (FigureSheet sheet : s.register().sheets(s).toList()) {
      for (Rating rating : sheet.ratings()) {
        if (FormulaNames.isWord(rating.subject(), subject)) {
          return of(rating, sheet, s);
        }
      }
    }
    return new Lack("chưa có xếp loại %s %s".formatted(subject, Printed.period(s.period())));
  }

  private Outcome of(Rating rating, FigureSheet sheet, Situation s) {
    Optional<BigDecimal> count = count(rating);
    if (count.isEmpty()) {
      return new Lack(
          "xếp loại %s %s chưa ghi “%s”".formatted(subject, Printed.period(sheet.period()), asked));
    }
    RegisterTerms.trace(sheet, s, "%s: %s".formatted(rating.subject(), asked), count.get());
    return Outcome.of(Rational.of(count.get()));
  }

  private Optional<BigDecimal> count(Rating rating) {
    BigDecimal all = sum(rating.grades());
    if (grade == -2) {
      return Optional.of(all);
    }
    if (grade == -1) {
      return Optional.ofNullable(rating.whole());
    }
    List<Rating.Grade> counted =
        rating.grades().stream()
            .filter(
                g ->
                    orBetter
                        ? Rating.GRADES.indexOf(g.name()) <= grade
                        : Rating.GRADES.indexOf(g.name()) == grade)
            .toList();
    boolean told =
        counted.stream().anyMatch(g -> Rating.GRADES.indexOf(g.name()) == grade)
            || (rating.whole() != null && rating.whole().compareTo(all) == 0);
    return told ? Optional.of(sum(counted)) : Optional.empty();
  }

  private static BigDecimal sum(List<Rating.Grade> grades) {
    return grades.stream().map(Rating.Grade::count).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
