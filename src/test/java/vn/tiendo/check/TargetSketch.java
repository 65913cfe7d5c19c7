package vn.tiendo.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.language.FigureReader;
import vn.tiendo.language.phrase.Phrase;
import vn.tiendo.language.phrase.PhraseReader;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Level;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Responsibility;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;
import vn.tiendo.model.Visibility;

/** A target, written down by its phrase. */
final class TargetSketch {
  private final String code;
  private final Level level;
  private Direction direction = Direction.UP;
  private Schedule schedule = new Schedule.Open();
  private Target.Application application = new Target.Application.Together();
  private Baseline baseline;
  private String whole;
  private String remainderOf;
  private Target.PeriodLevel forPeriod;
  private Visibility visibility = Visibility.PUBLIC;
  private final List<String> conditions = new ArrayList<>();
  private final List<Code> former = new ArrayList<>();
  private final List<Target.ScopedLevel> scoped = new ArrayList<>();
  private final List<Target.Nested> within = new ArrayList<>();
  private final List<Target.Allotment> allotments = new ArrayList<>();

  private TargetSketch(String code, Level level) {
    this.code = code;
    this.level = level;
  }

  /** A target whose level is read from its phrase, as the loader does. */
  static TargetSketch target(String code, String phrase) {
    return new TargetSketch(code, level(phrase));
  }

  static TargetSketch deed(String code) {
    return with(code, new Criterion.Deed());
  }

  static TargetSketch judged(String code) {
    return with(code, new Criterion.Judged());
  }

  static TargetSketch grade(String code, String least, String... scale) {
    return with(code, new Criterion.Grade(least, List.of(scale)));
  }

  private static TargetSketch with(String code, Criterion criterion) {
    Placed<String> phrase = new Placed<>(code, Sketch.place(code));
    return new TargetSketch(code, new Level(phrase, criterion, Unit.NONE));
  }

  private static Level level(String phrase) {
    Phrase read = Sketch.read(PhraseReader.read(phrase));
    return new Level(new Placed<>(phrase, Sketch.place(phrase)), read.criterion(), read.unit());
  }

  TargetSketch falling() {
    direction = Direction.DOWN;
    return this;
  }

  TargetSketch until(String day) {
    schedule = new Schedule.Once(new Schedule.Deadline(Sketch.day(day), null));
    return this;
  }

  /** Judged over the whole period, its figures added up. */
  TargetSketch addedUp() {
    schedule = new Schedule.Over(Schedule.RollUp.SUM, 2016, 2020);
    return this;
  }

  TargetSketch forPeriod(String phrase) {
    forPeriod = new Target.PeriodLevel(level(phrase), Schedule.RollUp.SUM);
    return this;
  }

  TargetSketch eachOf(String kind) {
    application = new Target.Application.Each(Sketch.at(kind));
    return this;
  }

  TargetSketch baseline(String value) {
    baseline =
        new Baseline(
            new Placed<>(Sketch.read(FigureReader.read(value)).value(), Sketch.place(value)),
            null,
            null);
    return this;
  }

  TargetSketch of(String named) {
    whole = named;
    return this;
  }

  TargetSketch remainderOf(String other) {
    remainderOf = other;
    return this;
  }

  TargetSketch conditions(String... all) {
    conditions.addAll(Arrays.asList(all));
    return this;
  }

  TargetSketch formerly(String old) {
    former.add(new Code(old));
    return this;
  }

  TargetSketch internal() {
    visibility = Visibility.INTERNAL;
    return this;
  }

  TargetSketch forUnit(String unit, String phrase) {
    return scoped(new Reach.OfOrganisation(Sketch.at(unit)), phrase);
  }

  TargetSketch forKind(String kind, String phrase) {
    return scoped(new Reach.OfKind(Sketch.at(kind)), phrase);
  }

  private TargetSketch scoped(Reach reach, String phrase) {
    scoped.add(new Target.ScopedLevel(reach, level(phrase), null, null));
    return this;
  }

  TargetSketch within(TargetSketch part, Target.CountedOn countedOn) {
    within.add(new Target.Nested(part.build(), countedOn));
    return this;
  }

  TargetSketch allot(String unit, String amount) {
    allotments.add(
        new Target.Allotment(
            Sketch.at(unit), new Placed<>(Sketch.number(amount), Sketch.place(amount))));
    return this;
  }

  Target build() {
    return new Target(
        Sketch.at(code),
        former,
        "Chỉ tiêu " + code,
        null,
        level,
        direction,
        schedule,
        null,
        application,
        scoped,
        baseline,
        new Target.Population(whole, List.of(), conditions),
        within,
        List.of(),
        remainderOf == null ? null : Sketch.at(remainderOf),
        forPeriod,
        allotments,
        List.of(),
        List.of(),
        null,
        null,
        null,
        new Responsibility(null, List.of()),
        visibility,
        null,
        Sketch.place(code));
  }
}
