package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.check.Outcome.Lack;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Rational;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Movement;
import vn.tiendo.model.FigureSheet.Movement.Flow;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Unit;
import vn.tiendo.model.Visibility;

/** What formulas read of the register beside measures and organisations. */
final class RegisterTerms {
  static final Unit DONG = new Unit("đồng");

  private RegisterTerms() {}

  /** Remembers where something of a file of figures came from. */
  static void trace(FigureSheet sheet, Situation situation, String name, BigDecimal value) {
    situation.trace().limit(sheet.visibility() == Visibility.PUBLIC);
    situation.trace().publish(sheet.citation());
    situation.trace().read(name, null, sheet.period(), Printed.number(value));
  }

  /** A line of the membership movement (biến động đảng viên). */
  record MovementTerm(Flow flow) implements Term {
    @Override
    public Outcome in(Situation s) {
      Optional<FigureSheet> sheet =
          s.register().sheets(s).filter(each -> each.movement() != null).findFirst();
      if (sheet.isEmpty() || sheet.get().movement() == null) {
        return new Lack("chưa có biến động đảng viên %s".formatted(Printed.period(s.period())));
      }
      Movement movement = sheet.get().movement();
      Optional<BigDecimal> count = count(movement, flow);
      if (count.isEmpty() && (flow.sign() == 0 || !isComplete(movement))) {
        return new Lack(
            "biến động đảng viên %s chưa ghi “%s”"
                .formatted(Printed.period(s.period()), flow.word()));
      }
      BigDecimal value = count.orElse(BigDecimal.ZERO);
      trace(sheet.get(), s, flow.word(), value);
      return Outcome.of(Rational.of(value));
    }

    private static Optional<BigDecimal> count(Movement movement, Flow flow) {
      return movement.entries().stream()
          .filter(entry -> entry.flow() == flow)
          .map(Movement.Entry::count)
          .findFirst();
    }

    /** Where the lines that are there lead to the closing number, the others are none. */
    private static boolean isComplete(Movement movement) {
      Optional<BigDecimal> opening = count(movement, Flow.OPENING);
      Optional<BigDecimal> closing = count(movement, Flow.CLOSING);
      BigDecimal change =
          movement.entries().stream()
              .map(e -> e.count().multiply(BigDecimal.valueOf(e.flow().sign())))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return opening.isPresent()
          && closing.isPresent()
          && opening.get().add(change).compareTo(closing.get()) == 0;
    }
  }

  /** The base salary (mức lương cơ sở) in force at the end of a period, in đồng. */
  record SalaryTerm() implements Term {
    @Override
    public Outcome in(Situation s) {
      Map<BigDecimal, Plan> amounts = s.register().baseSalaries(s.day());
      String day = Dates.brief(s.day());
      if (amounts.size() != 1) {
        return new Lack(
            amounts.isEmpty()
                ? "chưa có mức lương cơ sở tại ngày " + day
                : "phần “phụ cấp” của các kế hoạch ghi khác nhau mức lương cơ sở tại ngày " + day);
      }
      Map.Entry<BigDecimal, Plan> only = amounts.entrySet().iterator().next();
      s.trace().limit(only.getValue().visibility() == Visibility.PUBLIC);
      s.trace()
          .read(
              new Derived.Input(
                  "mức lương cơ sở tại ngày " + day,
                  null,
                  Numbers.withUnit(Printed.number(only.getKey()), DONG)));
      return Outcome.of(Rational.of(only.getKey()));
    }
  }
}
