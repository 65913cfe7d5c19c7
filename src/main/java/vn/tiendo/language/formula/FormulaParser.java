package vn.tiendo.language.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Folding;
import vn.tiendo.language.formula.Token.Kind;
import vn.tiendo.model.Expression;
import vn.tiendo.model.Expression.Function;
import vn.tiendo.model.Expression.Operator;

/**
 * Reads a formula by descent, loosest first: {@code hoặc}, {@code và}, {@code không}, comparisons,
 * {@code + -}, {@code * /}, a minus before a number.
 */
final class FormulaParser {
  private static final int DEEPEST = 30;
  private static final BigDecimal PERCENT = new BigDecimal("0.01");
  private static final String UNITS = "đơn vị";
  private static final List<Operator> COMPARISONS =
      List.of(
          Operator.EQUAL,
          Operator.UNEQUAL,
          Operator.LESS,
          Operator.AT_MOST,
          Operator.MORE,
          Operator.AT_LEAST);

  private final List<Token> tokens;
  private final FormulaReader.Places places;
  private int at;
  private int depth;

  private FormulaParser(List<Token> tokens, FormulaReader.Places places) {
    this.tokens = tokens;
    this.places = places;
  }

  static Expression parse(String text, FormulaReader.Places places) throws Misread {
    FormulaParser parser = new FormulaParser(Tokens.of(text), places);
    Expression root = parser.either();
    if (parser.peek().kind() != Kind.END) {
      throw parser.unexpected(parser.peek());
    }
    return root;
  }

  private Expression either() throws Misread {
    Expression left = both();
    while (isWord(peek(), Operator.OR.sign())) {
      Token sign = next();
      left = new Expression.Binary(Operator.OR, left, both(), place(sign));
    }
    return left;
  }

  private Expression both() throws Misread {
    Expression left = condition();
    while (isWord(peek(), Operator.AND.sign())) {
      Token sign = next();
      left = new Expression.Binary(Operator.AND, left, condition(), place(sign));
    }
    return left;
  }

  private Expression condition() throws Misread {
    if (!isWord(peek(), "không")) {
      return comparison();
    }
    Token not = next();
    deeper(not);
    Expression inside = condition();
    depth--;
    return new Expression.Not(inside, place(not));
  }

  private Expression comparison() throws Misread {
    Expression left = sum();
    Optional<Operator> operator = comparisonAt(peek());
    if (operator.isEmpty()) {
      return left;
    }
    Token sign = next();
    Expression right = sum();
    if (comparisonAt(peek()).isPresent()) {
      throw new Misread(
          peek(), "hai phép so sánh nối liền", "viết thành hai vế nối bằng “và”: a > 1 và a < 5");
    }
    return new Expression.Binary(operator.get(), left, right, place(sign));
  }

  private static Optional<Operator> comparisonAt(Token token) {
    return COMPARISONS.stream().filter(operator -> token.is(operator.sign())).findFirst();
  }

  private Expression sum() throws Misread {
    Expression left = product();
    while (peek().is("+") || peek().is("-")) {
      Token sign = next();
      Operator operator = sign.is("+") ? Operator.PLUS : Operator.MINUS;
      left = new Expression.Binary(operator, left, product(), place(sign));
    }
    return left;
  }

  private Expression product() throws Misread {
    Expression left = signed();
    while (peek().is("*") || peek().is("/")) {
      Token sign = next();
      Operator operator = sign.is("*") ? Operator.TIMES : Operator.OVER;
      left = new Expression.Binary(operator, left, signed(), place(sign));
    }
    return left;
  }

  private Expression signed() throws Misread {
    if (!peek().is("-")) {
      return single();
    }
    Token minus = next();
    deeper(minus);
    Expression inside = signed();
    depth--;
    return new Expression.Negated(inside, place(minus));
  }

  private Expression single() throws Misread {
    Token token = peek();
    if (token.is("(")) {
      next();
      deeper(token);
      Expression inside = either();
      close(token);
      return inside;
    }
    return switch (token.kind()) {
      case NUMBER -> number(next());
      case QUOTED -> new Expression.Text(token.text(), place(next()));
      case BRACED -> Reference.read(next(), places);
      case WORD -> word();
      case SIGN, END -> throw unexpected(token);
    };
  }

  private Expression number(Token token) {
    BigDecimal value = Objects.requireNonNull(token.number());
    boolean percent = peek().is("%");
    if (percent) {
      next();
    }
    return new Expression.Literal(percent ? value.multiply(PERCENT) : value, percent, place(token));
  }

  /** A name of one or more words, or a function where a bracket follows. */
  private Expression word() throws Misread {
    Token first = peek();
    if (isReserved(first)) {
      throw unexpected(first);
    }
    Token last = first;
    StringBuilder name = new StringBuilder();
    while (peek().kind() == Kind.WORD && !isReserved(peek())) {
      last = next();
      name.append(name.isEmpty() ? "" : " ").append(last.text());
    }
    Place place = places.of(first.from(), last.to() - first.from());
    if (!peek().is("(")) {
      return new Expression.Name(name.toString(), null, place);
    }
    return call(function(name.toString(), first, last), name.toString(), place);
  }

  private static Function function(String name, Token first, Token last) throws Misread {
    String spelling = Folding.spelling(name);
    List<String> words = Stream.of(Function.values()).map(Function::word).toList();
    Optional<Function> function =
        Stream.of(Function.values())
            .filter(f -> Folding.spelling(f.word()).equals(spelling))
            .findFirst();
    if (function.isPresent()) {
      return function.get();
    }
    throw new Misread(
        first.from(),
        last.to() - first.from(),
        "không có hàm “%s”".formatted(name),
        Folding.nearest(name, words)
            .map("có phải là “%s”?"::formatted)
            .orElse("các hàm có: " + String.join(", ", words)));
  }

  private Expression call(Function function, String written, Place place) throws Misread {
    Token open = next();
    deeper(open);
    boolean overUnits = function.overUnits() && isUnits();
    if (function.onlyOverUnits() && !overUnits) {
      throw new Misread(
          peek(),
          "hàm “%s” tính trên các đơn vị".formatted(written),
          "viết như %s(đơn vị; %s)"
              .formatted(function.word(), function == Function.COUNT ? "điều kiện" : "đảng viên"));
    }
    List<Expression> arguments = new ArrayList<>();
    arguments.add(either());
    while (peek().is(";")) {
      next();
      arguments.add(either());
    }
    if (arguments.size() < function.least() || arguments.size() > function.most()) {
      throw new Misread(
          open.from(),
          1,
          "hàm “%s” có %s phần trong ngoặc".formatted(function.word(), arguments.size()),
          "viết như " + Samples.of(function));
    }
    close(open);
    return overUnits
        ? overUnits(function, arguments, place)
        : new Expression.Call(function, arguments, place);
  }

  private static Expression overUnits(Function function, List<Expression> arguments, Place place) {
    boolean count = function == Function.COUNT;
    int condition = count ? 1 : 2;
    return new Expression.OverUnits(
        function,
        count ? null : arguments.get(1),
        arguments.size() > condition ? arguments.get(condition) : null,
        place);
  }

  /** Whether the next words are {@code đơn vị} and the end of an argument. */
  private boolean isUnits() {
    if (at + 2 >= tokens.size()) {
      return false;
    }
    Token after = tokens.get(at + 2);
    String two = peek().text() + " " + tokens.get(at + 1).text();
    return Folding.spelling(two).equals(Folding.spelling(UNITS))
        && (after.is(";") || after.is(")"));
  }

  private void close(Token open) throws Misread {
    if (!peek().is(")")) {
      throw peek().kind() == Kind.END
          ? new Misread(open, "thiếu dấu ) đóng lại", "thêm dấu ) vào chỗ hết phần trong ngoặc")
          : unexpected(peek());
    }
    next();
    depth--;
  }

  private void deeper(Token token) throws Misread {
    if (++depth > DEEPEST) {
      throw new Misread(
          token,
          "công thức lồng quá %s tầng".formatted(DEEPEST),
          "tách thành nhiều chỉ số, mỗi chỉ số một công thức");
    }
  }

  private Misread unexpected(Token token) {
    if (token.kind() == Kind.END) {
      return new Misread(token, "công thức chưa hết", "ở đây còn cần một số, một mã hoặc một tên");
    }
    boolean afterValue = at > 0 && endsValue(tokens.get(at - 1));
    String remedy =
        afterValue
            ? "giữa hai giá trị cần một dấu + - * / hoặc một phép so sánh; mã viết liền dấu gạch"
                + " nối, dấu trừ có dấu cách hai bên"
            : "ở đây cần một số, một mã hoặc một tên";
    return new Misread(token, "“%s” không đứng được ở đây".formatted(shown(token)), remedy);
  }

  private static boolean endsValue(Token token) {
    return token.kind() != Kind.SIGN || token.is(")") || token.is("%");
  }

  private static String shown(Token token) {
    return token.kind() == Kind.BRACED ? "{" + token.text() + "}" : token.text();
  }

  private static boolean isReserved(Token token) {
    return isWord(token, Operator.OR.sign())
        || isWord(token, Operator.AND.sign())
        || isWord(token, "không");
  }

  private static boolean isWord(Token token, String word) {
    return token.kind() == Kind.WORD && Folding.spelling(token.text()).equals(word(word));
  }

  private static String word(String word) {
    return Folding.spelling(word);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    return tokens.get(at++);
  }

  private Place place(Token token) {
    return places.of(token.from(), token.length());
  }
}
