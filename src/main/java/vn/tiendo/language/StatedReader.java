package vn.tiendo.language;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/**
 * Reads a number as a source printed it, verbatim: {@code 83,33%}, {@code trên 5%}, even {@code
 * 6.65%}, whose decimal point is told so that it can be reported.
 */
public final class StatedReader {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:ước|đạt|chiếm|bằng|là|tỷ lệ) )*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER = Pattern.compile("[-\u2212]?\\d[\\d.,]*");
  private static final Pattern DECIMAL_POINT = Pattern.compile("[-\u2212]?\\d+\\.\\d+");
  private static final Pattern GROUPED = Pattern.compile("[-\u2212]?[1-9]\\d{0,2}(\\.\\d{3})+");

  private StatedReader() {}

  /** What a source printed: a number, its unit, how firm it is, and whether a point was used. */
  public record Statement(BigDecimal number, Unit unit, Hedge hedge, boolean decimalPoint) {
    public Statement {
      Objects.requireNonNull(number);
      Objects.requireNonNull(unit);
      Objects.requireNonNull(hedge);
    }
  }

  /** Reads a text that states one number. */
  public static Reading<Statement> read(String text) {
    Matcher lead = LEAD.matcher(text);
    int start = lead.lookingAt() ? lead.end() : 0;
    Hedges.Found hedge = Hedges.in(text.substring(start));
    Matcher number = NUMBER.matcher(text);
    int at = start + hedge.rest();
    if (!number.find(at) || number.start() != at) {
      return new Refused<>(
          at < text.length() ? at : 0,
          Math.max(1, text.length() - at),
          "không thấy con số trong “%s”".formatted(text),
          "chép đúng con số mà nguồn công bố, ví dụ 83,33% hoặc trên 5%");
    }
    String digits = number.group();
    boolean point = DECIMAL_POINT.matcher(digits).matches() && !GROUPED.matcher(digits).matches();
    Reading<BigDecimal> value = NumberReader.read(point ? digits.replace('.', ',') : digits);
    if (value instanceof Refused<BigDecimal> refused) {
      return new Refused<>(
          at + refused.from(), refused.length(), refused.message(), refused.remedy());
    }
    Unit unit = FigureReader.unit(text.substring(number.end()).strip());
    BigDecimal exact = ((Understood<BigDecimal>) value).meaning();
    return new Understood<>(new Statement(exact, unit, hedge.hedge(), point));
  }
}
