package vn.tiendo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Expression;
import vn.tiendo.model.Expression.Operator;
import vn.tiendo.model.Formula;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/** All formulas of a committee: settled, held against their measures, and put in order. */
final class Formulas {
  private final Map<Code, Compiled> compiled = new LinkedHashMap<>();
  private final FormulaProblems problems = new FormulaProblems();

  /**
   * One of them.
   *
   * @param part what is above the line of a formula that is a quotient; null for any other
   * @param whole what is below it
   */
  record Compiled(
      Measure measure,
      Formula formula,
      Reads reads,
      Typed all,
      @Nullable Term part,
      @Nullable Term whole) {}

  private Formulas() {}

  static Formulas of(CheckedCommittee committee) {
    Formulas formulas = new Formulas();
    for (CheckedCommittee.Entry entry : committee.entries()) {
      Formula formula = entry.measure().formula();
      if (formula != null) {
        formulas.compile(entry.measure(), formula, committee);
      }
    }
    return formulas;
  }

  FormulaProblems problems() {
    return problems;
  }

  private void compile(Measure measure, Formula formula, CheckedCommittee committee) {
    int before = problems.count();
    Reads reads = new Reads();
    FormulaCompiler compiler =
        new FormulaCompiler(new FormulaNames(committee, reads, problems, false), problems);
    Typed all = compiler.of(formula.root());
    Term part = null;
    Term whole = null;
    if (formula.root() instanceof Expression.Binary b && b.operator() == Operator.OVER) {
      // read a second time without its problems being told again
      FormulaCompiler again =
          new FormulaCompiler(
              new FormulaNames(committee, new Reads(), new FormulaProblems(), false),
              new FormulaProblems());
      part = again.of(b.left()).term();
      whole = again.of(b.right()).term();
    }
    if (problems.count() == before) {
      hold(measure, formula, all.kind(), reads);
    }
    if (problems.count() == before) {
      compiled.put(measure.code().value(), new Compiled(measure, formula, reads, all, part, whole));
    }
  }

  private void hold(Measure measure, Formula formula, FormulaKind kind, Reads reads) {
    if (isWorded(measure)) {
      problems.kind(
          formula.place(),
          "“%s” không đo bằng số nên không có công thức".formatted(measure.name()),
          "bỏ công thức, hoặc xem lại loại chỉ tiêu");
    } else if (kind.sort() == FormulaKind.Sort.TRUTH) {
      problems.kind(
          formula.place(),
          "công thức cho ra một điều kiện, không phải một số",
          "dùng điều kiện này trong đếm(đơn vị; …)");
    } else if (!fits(measure, kind)) {
      unfit(measure, formula, kind);
    } else if (kind.fraction() && !measure.unit().isShare()) {
      problems.kind(
          formula.place(),
          "phép chia có thể không hết mà chưa nói lấy mấy chữ số",
          "viết làm tròn(…; 2), hoặc thêm “đơn vị tính: \"%\"” nếu là tỷ lệ");
    } else if (reads.nothingOfThePeriod()) {
      problems.kind(
          formula.place(),
          "công thức không đọc số liệu nào của kỳ đang tính",
          "dùng ít nhất một mã không kèm kỳ");
    }
  }

  private void unfit(Measure measure, Formula formula, FormulaKind kind) {
    boolean share = measure.unit().isShare();
    String in = measure.unit().equals(Unit.NONE) ? "số" : measure.unit().name();
    problems.kind(
        formula.place(),
        "công thức cho ra %s, mà “%s” tính bằng %s".formatted(kind.word(), measure.name(), in),
        share
            ? "tỷ lệ là một phép chia, ví dụ ket-nap / tong-so; không nhân với 100"
            : "sửa công thức, hoặc sửa “đơn vị tính”");
  }

  /** What changes or multiplies has a unit of its own beside that of its series. */
  private static boolean fits(Measure measure, FormulaKind kind) {
    if (measure instanceof Target target && target.level() != null) {
      Criterion criterion = target.level().criterion();
      if (criterion instanceof Criterion.Change || criterion instanceof Criterion.Multiple) {
        return true;
      }
    }
    return kind.fits(measure.unit());
  }

  private static boolean isWorded(Measure measure) {
    return FormulaNames.isWorded(measure);
  }

  /** Those that depend on no circle, each after those it builds on. */
  List<Compiled> inOrder() {
    List<Compiled> order = new ArrayList<>();
    Map<Code, Compiled> left = new LinkedHashMap<>(compiled);
    boolean moved = true;
    while (moved) {
      List<Compiled> ready =
          left.values().stream()
              .filter(c -> c.reads().measures.stream().noneMatch(left::containsKey))
              .toList();
      ready.forEach(
          c -> {
            left.remove(c.measure().code().value());
            order.add(c);
          });
      moved = !ready.isEmpty();
    }
    return order;
  }

  /** Reports formulas that build on each other in a circle, once for each circle. */
  void tellCircles() {
    Map<Code, Compiled> left = new LinkedHashMap<>(compiled);
    inOrder().forEach(c -> left.remove(c.measure().code().value()));
    Set<Code> told = new LinkedHashSet<>();
    for (Compiled start : left.values()) {
      List<Compiled> circle = circleFrom(start, left);
      if (told.addAll(circle.stream().map(c -> c.measure().code().value()).toList())) {
        tell(circle);
      }
    }
  }

  /** Where the way from a formula to one it builds on, and on, comes round. */
  private static List<Compiled> circleFrom(Compiled start, Map<Code, Compiled> left) {
    List<Compiled> way = new ArrayList<>();
    Compiled at = start;
    while (!way.contains(at)) {
      way.add(at);
      at =
          at.reads().measures.stream()
              .flatMap(code -> Stream.ofNullable(left.get(code)))
              .findFirst()
              .orElseThrow();
    }
    return way.subList(way.indexOf(at), way.size());
  }

  private void tell(List<Compiled> circle) {
    Compiled first = circle.get(0);
    String way =
        circle.stream()
            .map(c -> c.measure().code().value().value())
            .collect(Collectors.joining(" → "));
    problems.add(
        Diagnostic.error(
            FormulaProblems.CIRCLE,
            first.formula().place(),
            "công thức vòng tròn: %s → %s".formatted(way, first.measure().code().value()),
            "bỏ một mã trong vòng này khỏi công thức"));
  }
}
