package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.language.NumberReader;
import vn.tiendo.language.Reading;
import vn.tiendo.language.StatedReader;
import vn.tiendo.language.StatedReader.Statement;
import vn.tiendo.model.Figure.Stated;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;

/**
 * Shares typed by hand in a narrative beside their counts: {@code 55/60 chi bộ có cấp ủy, đạt
 * 83,33%}. Read only where a word like {@code đạt} or a bracket ties the two; a date is no count.
 */
final class TypedShare {
  private static final String NUMBER = "\\d[\\d.]*(?:,\\d+)?";

  private static final Pattern TIED =
      Pattern.compile(
          "(?<![\\d/.,])(?<!ngày )(%s)/(%s)(?![\\d/])(?!-)[^\\d%%;.]{0,80}?"
                  .formatted(NUMBER, NUMBER)
              + "(?:đạt|chiếm|tỷ lệ|tỉ lệ|bằng|tương đương|=|\\()\\s*"
              + "((?:(?:trên|hơn|gần|khoảng|dưới)\\s+)?\\d[\\d.,]*\\s?%)");

  private TypedShare() {}

  /** The claims of a line. */
  static Stream<Claimed> in(NarrativeLine line) {
    return TIED.matcher(line.text()).results().flatMap(found -> claim(found, line).stream());
  }

  private static Optional<Claimed> claim(MatchResult found, NarrativeLine line) {
    Optional<BigDecimal> part = number(found.group(1));
    Optional<BigDecimal> whole = number(found.group(2));
    Reading<Statement> printed = StatedReader.read(found.group(3));
    if (part.isEmpty()
        || whole.isEmpty()
        || whole.get().signum() <= 0
        || !(printed instanceof Reading.Understood<Statement> understood)) {
      return Optional.empty();
    }
    Statement statement = understood.meaning();
    Stated stated =
        new Stated(
            new Placed<>(found.group(3), line.at(found.start(3), found.end(3))),
            statement.number(),
            statement.unit(),
            statement.hedge(),
            statement.decimalPoint());
    return Optional.of(
        new Claimed(stated, new Counts(part.get(), whole.get()), new Period.Undated(), null));
  }

  private static Optional<BigDecimal> number(String text) {
    return NumberReader.read(text) instanceof Reading.Understood<BigDecimal> understood
        ? Optional.of(understood.meaning())
        : Optional.empty();
  }
}
