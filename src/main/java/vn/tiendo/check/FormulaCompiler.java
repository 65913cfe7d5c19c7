package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import vn.tiendo.check.Outcome.Amount;
import vn.tiendo.check.Outcome.Lack;
import vn.tiendo.check.Outcome.Truth;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Expression;
import vn.tiendo.model.Expression.Function;
import vn.tiendo.model.Expression.Operator;

/**
 * Settles what the parts of a formula stand for and whether they go together, and makes it ready to
 * be worked out.
 */
final class FormulaCompiler implements Expression.Visitor<Typed> {
  private static final int MOST_DECIMALS = 9;

  private final FormulaNames names;
  private final FormulaProblems problems;

  FormulaCompiler(FormulaNames names, FormulaProblems problems) {
    this.names = names;
    this.problems = problems;
  }

  Typed of(Expression expression) {
    return expression.accept(this);
  }

  @Override
  public Typed literal(Expression.Literal literal) {
    Outcome value = Outcome.of(Rational.of(literal.value()));
    return new Typed(
        literal.percent() ? FormulaKind.PERCENT : FormulaKind.NUMBER, situation -> value);
  }

  @Override
  public Typed text(Expression.Text text) {
    problems.kind(
        text.place(),
        "“%s” là lời, không phải là số".formatted(text.text()),
        "lời chỉ đứng sau “loại =”, “cấp =”, “trực thuộc =”, “địa bàn =” và trong xếp loại(…; …)");
    return Typed.WRONG;
  }

  @Override
  public Typed name(Expression.Name name) {
    return names.value(name);
  }

  @Override
  public Typed not(Expression.Not not) {
    Term inside = truth(not.operand());
    return Typed.truth(
        s -> inside.in(s) instanceof Truth truth ? Outcome.of(!truth.holds()) : inside.in(s));
  }

  @Override
  public Typed negated(Expression.Negated negated) {
    Typed inside = number(negated.operand());
    return new Typed(
        inside.kind(),
        s ->
            inside.term().in(s) instanceof Amount amount
                ? Outcome.of(amount.value().negated())
                : inside.term().in(s));
  }

  @Override
  public Typed binary(Expression.Binary b) {
    return switch (b.operator()) {
      case AND -> both(truth(b.left()), truth(b.right()), false);
      case OR -> both(truth(b.left()), truth(b.right()), true);
      case PLUS -> alike(b, Rational::plus);
      case MINUS -> alike(b, Rational::minus);
      case TIMES -> product(number(b.left()), number(b.right()));
      case OVER -> quotient(b);
      case EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> comparison(b);
    };
  }

  /** What decides a condition decides it whether the other side is known or not. */
  private static Typed both(Term left, Term right, boolean decisive) {
    return Typed.truth(
        s -> {
          Outcome one = left.in(s);
          if (one instanceof Truth truth && truth.holds() == decisive) {
            return one;
          }
          Outcome other = right.in(s);
          if (other instanceof Truth truth && truth.holds() == decisive) {
            return other;
          }
          return one instanceof Lack ? one : other;
        });
  }

  private Typed alike(Expression.Binary b, BinaryOperator<Rational> operation) {
    Typed left = number(b.left());
    Typed right = number(b.right());
    String verb = b.operator() == Operator.PLUS ? "cộng" : "trừ";
    return fit(left, right, b.place(), verb)
        ? new Typed(left.kind().with(right.kind()), reckoned(left.term(), right.term(), operation))
        : Typed.WRONG;
  }

  private static Typed product(Typed left, Typed right) {
    return new Typed(
        left.kind().times(right.kind()), reckoned(left.term(), right.term(), Rational::times));
  }

  private Typed quotient(Expression.Binary b) {
    Typed left = number(b.left());
    Typed right = number(b.right());
    boolean ends = b.right() instanceof Expression.Literal literal && leavesAnEnd(literal.value());
    if (b.right() instanceof Expression.Literal literal && literal.value().signum() == 0) {
      problems.kind(b.place(), "chia cho 0", "xem lại số chia");
      return Typed.WRONG;
    }
    Term term =
        s -> {
          Outcome above = left.term().in(s);
          Outcome below = right.term().in(s);
          if (!(above instanceof Amount part)) {
            return above;
          }
          if (!(below instanceof Amount whole)) {
            return below;
          }
          return whole.value().signum() == 0
              ? new Lack("số chia bằng 0")
              : Outcome.of(part.value().over(whole.value()));
        };
    return new Typed(left.kind().over(right.kind(), ends), term);
  }

  /** Whether decimals come to an end when divided by it. */
  private static boolean leavesAnEnd(BigDecimal divisor) {
    return divisor.signum() != 0
        && Decimals.of(Rational.ONE.over(Rational.of(divisor))).isPresent();
  }

  private Typed comparison(Expression.Binary b) {
    if (names.isTextual(b.left())) {
      return names.comparison(b);
    }
    Typed left = number(b.left());
    Typed right = number(b.right());
    if (!fit(left, right, b.place(), "so sánh")) {
      return Typed.WRONG;
    }
    Predicate<Integer> holds = holds(b.operator());
    return Typed.truth(
        s -> {
          Outcome one = left.term().in(s);
          Outcome other = right.term().in(s);
          if (one instanceof Amount x && other instanceof Amount y) {
            return Outcome.of(holds.test(x.value().compareTo(y.value())));
          }
          return one instanceof Lack ? one : other;
        });
  }

  static Predicate<Integer> holds(Operator operator) {
    return switch (operator) {
      case EQUAL -> order -> order == 0;
      case UNEQUAL -> order -> order != 0;
      case LESS -> order -> order < 0;
      case AT_MOST -> order -> order <= 0;
      case MORE -> order -> order > 0;
      case AT_LEAST -> order -> order >= 0;
      case OR, AND, PLUS, MINUS, TIMES, OVER -> throw new IllegalArgumentException(operator.sign());
    };
  }

  private boolean fit(Typed left, Typed right, Place place, String verb) {
    if (left.kind().goesWith(right.kind())) {
      return true;
    }
    boolean share = left.kind().word().equals("tỷ lệ") || right.kind().word().equals("tỷ lệ");
    problems.kind(
        place,
        "không %s được %s với %s".formatted(verb, left.kind().word(), right.kind().word()),
        share
            ? "số chỉ tỷ lệ viết kèm dấu %, ví dụ 80%"
            : "hai bên phải cùng một đơn vị tính: ghi số liệu của một bên theo đơn vị tính của bên kia");
    return false;
  }

  private static Term reckoned(Term left, Term right, BinaryOperator<Rational> operation) {
    return s -> {
      Outcome one = left.in(s);
      if (!(one instanceof Amount x)) {
        return one;
      }
      Outcome other = right.in(s);
      return other instanceof Amount y ? Outcome.of(operation.apply(x.value(), y.value())) : other;
    };
  }

  @Override
  public Typed overUnits(Expression.OverUnits o) {
    if (names.inUnits()) {
      problems.kind(
          o.place(),
          "“đơn vị” không đứng trong “đơn vị”",
          "tách phần trong thành một chỉ số có công thức riêng");
      return Typed.WRONG;
    }
    FormulaNames inside = names.ofUnits();
    FormulaCompiler compiler = new FormulaCompiler(inside, problems);
    Term condition = o.condition() == null ? s -> Outcome.of(true) : compiler.truth(o.condition());
    Typed value =
        o.value() == null
            ? Typed.number(s -> Outcome.of(Rational.ONE))
            : compiler.number(o.value());
    boolean members = inside.readsMembers(o.value());
    FormulaKind kind = value.kind();
    return new Typed(
        o.function() == Function.MEAN ? new FormulaKind(kind.sort(), kind.unit(), true) : kind,
        new UnitTerm(o.function(), value.term(), condition, members));
  }

  @Override
  public Typed call(Expression.Call call) {
    List<Expression> a = call.arguments();
    return switch (call.function()) {
      case ROUNDED -> rounded(a.get(0), a.get(1));
      case IF -> choice(truth(a.get(0)), number(a.get(1)), number(a.get(2)), call.place());
      case PART -> names.count(a.get(0), true);
      case WHOLE -> names.count(a.get(0), false);
      case RATED -> names.rated(call);
      case GREATEST -> extreme(call, 1);
      case LEAST -> extreme(call, -1);
      case COUNT, SUM, MEAN -> throw new IllegalArgumentException(call.function().word());
    };
  }

  private Typed rounded(Expression inside, Expression decimals) {
    Typed value = number(inside);
    if (!(decimals instanceof Expression.Literal literal)
        || literal.percent()
        || literal.value().stripTrailingZeros().scale() > 0
        || literal.value().compareTo(BigDecimal.valueOf(MOST_DECIMALS)) > 0) {
      problems.kind(
          decimals.place(),
          "số chữ số thập phân phải là số nguyên từ 0 đến " + MOST_DECIMALS,
          "viết như làm tròn(a / b; 2)");
      return Typed.WRONG;
    }
    int places = literal.value().intValueExact();
    return new Typed(
        value.kind().rounded(),
        s ->
            value.term().in(s) instanceof Amount amount
                ? Outcome.of(Rational.of(amount.value().rounded(places)))
                : value.term().in(s));
  }

  private Typed choice(Term condition, Typed then, Typed otherwise, Place place) {
    if (!fit(then, otherwise, place, "chọn giữa")) {
      return Typed.WRONG;
    }
    return new Typed(
        then.kind().with(otherwise.kind()),
        s -> {
          Outcome decided = condition.in(s);
          return decided instanceof Truth truth
              ? (truth.holds() ? then : otherwise).term().in(s)
              : decided;
        });
  }

  private Typed extreme(Expression.Call call, int sign) {
    List<Typed> values = call.arguments().stream().map(this::number).toList();
    Typed first = values.get(0);
    FormulaKind kind = first.kind();
    Term term = first.term();
    for (Typed other : values.subList(1, values.size())) {
      if (!fit(new Typed(kind, term), other, call.place(), "so sánh")) {
        return Typed.WRONG;
      }
      kind = kind.with(other.kind());
      term = reckoned(term, other.term(), (x, y) -> x.compareTo(y) * sign >= 0 ? x : y);
    }
    return new Typed(kind, term);
  }

  private Term truth(Expression expression) {
    Typed typed = of(expression);
    if (typed.kind().sort() != FormulaKind.Sort.TRUTH
        && typed.kind().sort() != FormulaKind.Sort.ANY) {
      problems.kind(
          expression.place(),
          "ở đây cần một điều kiện, không phải một số",
          "viết như đảng viên >= 50");
      return Typed.WRONG.term();
    }
    return typed.term();
  }

  private Typed number(Expression expression) {
    Typed typed = of(expression);
    if (!typed.kind().isNumber()) {
      problems.kind(
          expression.place(),
          "ở đây cần một số, không phải một điều kiện",
          "điều kiện đứng trong đếm(đơn vị; …), tổng(đơn vị; …; …) hoặc nếu(…; …; …)");
      return Typed.WRONG;
    }
    return typed;
  }
}
