package vn.tiendo.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Expression;
import vn.tiendo.model.Expression.When;
import vn.tiendo.model.FigureSheet.Movement.Flow;
import vn.tiendo.model.FigureSheet.Rating;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Target;

/**
 * Settles names: codes of measures, words of the membership movement, {@code mức lương cơ sở}, and
 * within {@code đơn vị} what is known of each organisation.
 *
 * @param inUnits whether it is asked within {@code đơn vị(…)}
 */
record FormulaNames(
    CheckedCommittee committee, Reads reads, FormulaProblems problems, boolean inUnits) {
  static final String SALARY = "mức lương cơ sở";

  /** The same within {@code đơn vị}. */
  FormulaNames ofUnits() {
    reads.units = true;
    reads.wholeOnly = true;
    return new FormulaNames(committee, reads, problems, true);
  }

  /** What a name stands for, as a number or a condition. */
  Typed value(Expression.Name name) {
    if (inUnits) {
      Optional<Typed> attribute = new UnitWords(this).value(name);
      if (attribute.isPresent()) {
        return attribute.get();
      }
    }
    Optional<Measure> measure = measure(name.name());
    if (measure.isPresent()) {
      return measured(measure.get(), name, MeasureTerm.Part.VALUE);
    }
    Optional<Flow> flow = flow(name.name());
    if (flow.isPresent()) {
      reads.wholeOnly = true;
      reads.movement |= name.when() == null;
      return Typed.number(at(name.when(), new RegisterTerms.MovementTerm(flow.get())));
    }
    if (isWord(name.name(), SALARY)) {
      reads.wholeOnly = true;
      return new Typed(
          FormulaKind.of(RegisterTerms.DONG), at(name.when(), new RegisterTerms.SalaryTerm()));
    }
    if (!inUnits && new UnitWords(this).knows(name.name())) {
      problems.unknown(
          name.name(),
          name.place(),
          "“%s” là của từng đơn vị".formatted(name.name()),
          "viết trong hàm của đơn vị, ví dụ tổng(đơn vị; đảng viên), đếm(đơn vị; đảng viên >= 50)");
    } else {
      problems.unknown(name, words(), codes());
    }
    return Typed.WRONG;
  }

  private Typed measured(Measure measure, Expression.Name name, MeasureTerm.Part part) {
    if (isWorded(measure)) {
      problems.kind(
          name.place(),
          "“%s” không phải là số nên không tính được".formatted(measure.name()),
          "chỉ dùng mã của chỉ tiêu, chỉ số có số liệu bằng số");
      return Typed.WRONG;
    }
    Code code = measure.code().value();
    reads.measures.add(code);
    if (name.when() == null) {
      (inUnits ? reads.ofUnits : reads.leading).add(code);
    }
    FormulaKind kind =
        part == MeasureTerm.Part.VALUE ? FormulaKind.of(measure.unit()) : FormulaKind.NUMBER;
    return new Typed(kind, at(name.when(), new MeasureTerm(measure, part)));
  }

  static boolean isWorded(Measure measure) {
    if (!(measure instanceof Target target) || target.level() == null) {
      return false;
    }
    Criterion criterion = target.level().criterion();
    return criterion instanceof Criterion.Deed
        || criterion instanceof Criterion.Grade
        || criterion instanceof Criterion.Judged;
  }

  /** The count above or below the line of a measure's counts. */
  Typed count(Expression argument, boolean part) {
    if (argument instanceof Expression.Name name) {
      Optional<Measure> measure = measure(name.name());
      if (measure.isPresent()) {
        return measured(
            measure.get(), name, part ? MeasureTerm.Part.ABOVE : MeasureTerm.Part.BELOW);
      }
      problems.unknown(name, List.of(), codes());
      return Typed.WRONG;
    }
    problems.kind(
        argument.place(),
        "trong ngoặc phải là mã của một chỉ tiêu, chỉ số",
        "viết như tử số(ma-chi-tieu)");
    return Typed.WRONG;
  }

  /** How many were given a grade, {@code xếp loại("đảng viên"; "hoàn thành tốt trở lên")}. */
  Typed rated(Expression.Call call) {
    if (!(call.arguments().get(0) instanceof Expression.Text subject)
        || !(call.arguments().get(1) instanceof Expression.Text grade)) {
      problems.kind(
          call.place(),
          "“xếp loại” cần đối tượng và mức xếp loại, đều trong ngoặc kép",
          "viết như xếp loại(\"đảng viên\"; \"hoàn thành tốt trở lên\")");
      return Typed.WRONG;
    }
    reads.wholeOnly = true;
    List<String> subjects =
        committee.committee().sheets().stream()
            .flatMap(sheet -> sheet.ratings().stream())
            .map(Rating::subject)
            .distinct()
            .toList();
    if (!subjects.isEmpty() && subjects.stream().noneMatch(s -> isWord(s, subject.text()))) {
      problems.unknown(
          subject.text(),
          subject.place(),
          "không có xếp loại nào của đối tượng “%s”".formatted(subject.text()),
          FormulaProblems.near(subject.text(), subjects)
              .orElse("các đối tượng có xếp loại: " + String.join(", ", subjects)));
      return Typed.WRONG;
    }
    Optional<RatingTerm> term = RatingTerm.of(subject.text(), grade.text());
    if (term.isEmpty()) {
      problems.unknown(
          grade.text(),
          grade.place(),
          "không có mức xếp loại “%s”".formatted(grade.text()),
          FormulaProblems.near(grade.text(), RatingTerm.words())
              .orElse("viết một trong: " + String.join(", ", RatingTerm.words())));
      return Typed.WRONG;
    }
    reads.ratings.add(Folding.spelling(subject.text()));
    return Typed.number(term.get());
  }

  /** Whether an expression is something said in words of an organisation, {@code loại}. */
  boolean isTextual(Expression expression) {
    return inUnits
        && expression instanceof Expression.Name name
        && UnitWords.textual(name.name()).isPresent();
  }

  /** Compares what is said in words of an organisation. */
  Typed comparison(Expression.Binary comparison) {
    return new UnitWords(this).comparison(comparison);
  }

  /** Whether an expression takes member counts of organisations. */
  boolean readsMembers(@Nullable Expression expression) {
    return expression != null
        && expression.words().anyMatch(word -> isWord(word, UnitWords.MEMBERS));
  }

  private static Term at(@Nullable When when, Term term) {
    if (when == null) {
      return term;
    }
    return s ->
        s.at(when)
            .map(term::in)
            .orElseGet(
                () ->
                    new Outcome.Lack(
                        "%s không có kỳ cùng loại của năm trước"
                            .formatted(Printed.period(s.period()))));
  }

  /** A term asked for another time. */
  Term atTime(@Nullable When when, Term term) {
    return at(when, term);
  }

  private Optional<Measure> measure(String written) {
    return Code.isCode(written) && committee.hasMeasure(new Code(written))
        ? Optional.of(committee.measure(new Code(written)))
        : Optional.empty();
  }

  private static Optional<Flow> flow(String written) {
    return Stream.of(Flow.values()).filter(flow -> isWord(flow.word(), written)).findFirst();
  }

  private List<String> words() {
    Stream<String> register =
        Stream.concat(Stream.of(Flow.values()).map(Flow::word), Stream.of(SALARY));
    return Stream.concat(inUnits ? new UnitWords(this).words() : Stream.empty(), register).toList();
  }

  private List<String> codes() {
    return committee.entries().stream().map(e -> e.measure().code().value().value()).toList();
  }

  static boolean isWord(String one, String other) {
    return Folding.spelling(one).equals(Folding.spelling(other));
  }
}
