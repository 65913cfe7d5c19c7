package vn.tiendo.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.compose.Result;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Code;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Target;
import vn.tiendo.report.OfficialTable.Row;

/**
 * What the data have of one organisation, one row for each target or indicator: its own level, its
 * figure beside the committee's, its place among the others, the verdict.
 */
final class UnitRows {
  private final Briefing briefing;
  private final CheckedCommittee committee;
  private final Wording wording;
  private final Organisation unit;

  /**
   * A row before it has its number.
   *
   * @param own whether the organisation has a level or an allotment of its own there
   */
  record Line(boolean own, List<String> cells) {
    Row numbered(int number) {
      return Row.figures(
          Stream.concat(Stream.of(Integer.toString(number)), cells.stream()).toList());
    }
  }

  UnitRows(Briefing briefing, Organisation unit) {
    this.briefing = briefing;
    this.committee = briefing.committee();
    this.wording = briefing.wording();
    this.unit = unit;
  }

  /** Targets with a level of its own first, then the rest, each in the order of the plans. */
  List<Line> lines() {
    return committee.entries().stream()
        .map(CheckedCommittee.Entry::measure)
        .flatMap(measure -> line(measure).stream())
        .sorted(Comparator.comparing((Line line) -> !line.own()))
        .toList();
  }

  private Optional<Line> line(Measure measure) {
    Figure figure = newest(committee.figures(measure.code().value()), this::isOwn);
    Judgement judgement = measure instanceof Target target ? judgement(target) : null;
    String level = level(measure, judgement);
    if (figure == null && judgement == null && level.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            !level.isEmpty(),
            List.of(
                measure.name(),
                level,
                result(measure, judgement, figure),
                whole(measure),
                figure == null ? "" : place(measure, figure),
                judgement == null ? "" : Initials.raised(wording.verdict(judgement)))));
  }

  private boolean isOwn(Figure figure) {
    return figure.reach() instanceof Reach.OfOrganisation one
        && one.organisation().value().equals(unit.code().value());
  }

  private boolean isOwn(Judgement judgement) {
    return judgement.reach() instanceof Reach.OfOrganisation one
        && one.organisation().value().equals(unit.code().value());
  }

  /** Of several years the last that could be judged. */
  private @Nullable Judgement judgement(Target target) {
    List<Judgement> own =
        briefing.assessment().of(target.code().value()).judgements().stream()
            .filter(this::isOwn)
            .toList();
    return own.stream()
        .filter(j -> j.verdict() != Verdict.NO_DATA && j.verdict() != Verdict.NOT_DUE)
        .reduce((first, second) -> second)
        .orElse(own.isEmpty() ? null : own.get(0));
  }

  private String level(Measure measure, @Nullable Judgement judgement) {
    if (judgement != null) {
      return wording.phrase(judgement.level());
    }
    return measure instanceof Target target
        ? target.allotments().stream()
            .filter(a -> a.organisation().value().equals(unit.code().value()))
            .map(a -> "giao " + Numbers.withUnit(a.amount().value(), target.unit()))
            .findFirst()
            .orElse("")
        : "";
  }

  private String result(Measure measure, @Nullable Judgement judgement, @Nullable Figure figure) {
    if (judgement != null && measure instanceof Target target) {
      Result result = wording.result(judgement, target);
      if (result.isKnown()) {
        return result.text();
      }
    }
    return figure == null ? "" : wording.figure(figure) + year(figure);
  }

  /** The committee's own; empty while it is not known. */
  private String whole(Measure measure) {
    if (measure instanceof Target target) {
      Assessment assessment = briefing.assessment().of(target.code().value());
      boolean ofThisAlone =
          !assessment.judgements().isEmpty()
              && assessment.judgements().stream().allMatch(this::isOwn);
      Result result = wording.result(assessment);
      return result.isKnown() && !ofThisAlone ? result.text() : "";
    }
    Figure figure = newest(committee.wholeFigures(measure.code().value()), f -> true);
    return figure == null ? "" : wording.figure(figure) + year(figure);
  }

  /** {@code (năm 2024)} behind a figure that is not of the report's year. */
  private String year(Figure figure) {
    LocalDate end = figure.period().end();
    return end == null || end.getYear() == briefing.day().getYear()
        ? ""
        : " (" + wording.period(figure.period()) + ")";
  }

  private @Nullable Figure newest(List<Figure> figures, Predicate<Figure> which) {
    List<Figure> known =
        figures.stream()
            .filter(which)
            .filter(f -> !(f.value() instanceof FigureValue.Absent))
            .filter(f -> f.period().end() == null || !f.period().end().isAfter(briefing.day()))
            .toList();
    return known.isEmpty() ? null : known.get(known.size() - 1);
  }

  /** {@code 3/15}: the best is first; those that are alike share a place. */
  private String place(Measure measure, Figure own) {
    BigDecimal mine = number(own);
    if (mine == null || measure.direction() == Direction.KEEP) {
      return "";
    }
    List<BigDecimal> all = new ArrayList<>();
    for (Figure figure : committee.figuresOfOrganisations(measure.code().value())) {
      BigDecimal number = number(figure);
      if (number != null && Objects.equals(figure.period(), own.period()) && isSister(figure)) {
        all.add(number);
      }
    }
    long better =
        all.stream()
            .filter(
                other ->
                    measure.direction() == Direction.DOWN
                        ? other.compareTo(mine) < 0
                        : other.compareTo(mine) > 0)
            .count();
    return all.size() < 2 ? "" : (better + 1) + "/" + all.size();
  }

  /** Of an organisation on the same level. */
  private boolean isSister(Figure figure) {
    if (!(figure.reach() instanceof Reach.OfOrganisation one)
        || !committee.hasOrganisation(one.organisation().value())) {
      return false;
    }
    Organisation other = committee.organisation(one.organisation().value());
    return Objects.equals(parent(other), parent(unit));
  }

  private static @Nullable Code parent(Organisation organisation) {
    return organisation.parent() == null ? null : organisation.parent().value();
  }

  private static @Nullable BigDecimal number(Figure figure) {
    if (figure.value() instanceof FigureValue.Counts counts) {
      return Numbers.percentOf(counts.numerator(), counts.denominator(), 9);
    }
    return figure.value() instanceof FigureValue.Quantity quantity ? quantity.number() : null;
  }
}
