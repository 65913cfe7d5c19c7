package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/** A formula, or a part of one, as it was read: what its names stand for is settled later. */
public sealed interface Expression {
  /** Where it stands; of an operation its sign. */
  Place place();

  /** Every name and every quoted text in it, in the order written. */
  Stream<String> words();

  /** Calls the visitor's method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each case. */
  interface Visitor<R> {
    R literal(Literal literal);

    R text(Text text);

    R name(Name name);

    R not(Not not);

    R negated(Negated negated);

    R binary(Binary binary);

    R overUnits(OverUnits overUnits);

    R call(Call call);
  }

  /** A number as typed; {@code 25%} has the value 0,25. */
  record Literal(BigDecimal value, boolean percent, Place place) implements Expression {
    @Override
    public Stream<String> words() {
      return Stream.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /** A text in quotation marks. */
  record Text(String text, Place place) implements Expression {
    @Override
    public Stream<String> words() {
      return Stream.of(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * The code of a measure, or a word of the register.
   *
   * @param when the period it is asked for; null for that of the figure being worked out
   */
  record Name(String name, @Nullable When when, Place place) implements Expression {
    @Override
    public Stream<String> words() {
      return Stream.of(name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.name(this);
    }
  }

  /** A condition that must not hold. */
  record Not(Expression operand, Place place) implements Expression {
    @Override
    public Stream<String> words() {
      return operand.words();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** A number with the other sign. */
  record Negated(Expression operand, Place place) implements Expression {
    @Override
    public Stream<String> words() {
      return operand.words();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.negated(this);
    }
  }

  /** Two operands and what stands between them. */
  record Binary(Operator operator, Expression left, Expression right, Place place)
      implements Expression {
    @Override
    public Stream<String> words() {
      return Stream.concat(left.words(), right.words());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /**
   * Something of all subordinate organisations (đơn vị) together.
   *
   * @param value what is taken of each; null when they are only counted
   * @param condition which of them count; null for all
   */
  record OverUnits(
      Function function, @Nullable Expression value, @Nullable Expression condition, Place place)
      implements Expression {
    @Override
    public Stream<String> words() {
      return Stream.concat(Stream.ofNullable(value), Stream.ofNullable(condition))
          .flatMap(Expression::words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.overUnits(this);
    }
  }

  /** A function of a few values, as many as it takes. */
  record Call(Function function, List<Expression> arguments, Place place) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Stream<String> words() {
      return arguments.stream().flatMap(Expression::words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** Another period than that of the figure being worked out. */
  sealed interface When {
    /** One period, whatever the figure's own is. */
    record In(Period period) implements When {}

    /** A period told from the figure's own. */
    enum Relative implements When {
      YEAR_BEFORE("năm trước"),
      START_OF_YEAR("đầu năm");

      private final String word;

      Relative(String word) {
        this.word = word;
      }

      /** As it is written. */
      public String word() {
        return word;
      }
    }
  }

  /** What stands between two operands. */
  enum Operator {
    OR("hoặc"),
    AND("và"),
    EQUAL("="),
    UNEQUAL("≠"),
    LESS("<"),
    AT_MOST("≤"),
    MORE(">"),
    AT_LEAST("≥"),
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    OVER("/");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As messages name it. */
    public String sign() {
      return sign;
    }
  }

  /** The functions there are. */
  enum Function {
    COUNT("đếm", 1, 2),
    SUM("tổng", 2, 3),
    MEAN("bình quân", 2, 3),
    GREATEST("lớn nhất", 2, 3),
    LEAST("nhỏ nhất", 2, 3),
    ROUNDED("làm tròn", 2, 2),
    IF("nếu", 3, 3),
    PART("tử số", 1, 1),
    WHOLE("mẫu số", 1, 1),
    RATED("xếp loại", 2, 2);

    private final String word;
    private final int least;
    private final int most;

    Function(String word, int least, int most) {
      this.word = word;
      this.least = least;
      this.most = most;
    }

    /** As it is written. */
    public String word() {
      return word;
    }

    /** How many arguments it needs. */
    public int least() {
      return least;
    }

    /** How many arguments it takes. */
    public int most() {
      return most;
    }

    /** Whether it works on organisations and on nothing else. */
    public boolean onlyOverUnits() {
      return this == COUNT || this == SUM || this == MEAN;
    }

    /** Whether it can work on organisations. */
    public boolean overUnits() {
      return onlyOverUnits() || this == GREATEST || this == LEAST;
    }
  }
}
