package vn.tiendo.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/**
 * Reads the value of a figure as it is written: counts, a number with its unit, yes or no, a date,
 * words. What begins with a digit is a number and nothing else.
 */
public final class FigureReader {
  private static final Pattern RANK = Pattern.compile("(?:hạng|thứ) (\\d{1,4})(?:/\\d{1,4})?");
  private static final Pattern UNIT_START = Pattern.compile("[^-\u2212\\d.,/\\s\u00a0]");

  private FigureReader() {}

  /** A value and how firmly it is stated. */
  public record Measured(FigureValue value, Hedge hedge) {
    public Measured {
      Objects.requireNonNull(value);
      Objects.requireNonNull(hedge);
    }
  }

  /** Reads a text that is the value of a figure and nothing else. */
  public static Reading<Measured> read(String text) {
    if (text.isEmpty()) {
      return new Refused<>(0, 1, "chưa có giá trị", "viết số liệu, hoặc “chưa có số liệu”");
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "chưa có số liệu" -> exact(new FigureValue.Absent());
      case "có" -> exact(new FigureValue.Done(true, null));
      case "không" -> exact(new FigureValue.Done(false, null));
      default -> other(text);
    };
  }

  private static Reading<Measured> other(String text) {
    if (Dates.looksLikeDate(text)) {
      return done(text);
    }
    Matcher rank = RANK.matcher(text);
    if (rank.matches()) {
      return exact(new FigureValue.Quantity(new BigDecimal(rank.group(1)), Unit.NONE));
    }
    Hedges.Found hedge = Hedges.in(text);
    if (!Hedges.startsNumber(text, hedge.rest())) {
      return exact(new FigureValue.Words(text));
    }
    return number(text, hedge);
  }

  private static Reading<Measured> exact(FigureValue value) {
    return new Understood<>(new Measured(value, Hedge.EXACT));
  }

  private static Reading<Measured> done(String text) {
    Reading<LocalDate> day = Dates.read(text);
    if (day instanceof Understood<LocalDate> understood) {
      return exact(new FigureValue.Done(true, understood.meaning()));
    }
    Refused<LocalDate> refused = (Refused<LocalDate>) day;
    return new Refused<>(refused.from(), refused.length(), refused.message(), refused.remedy());
  }

  private static Reading<Measured> number(String text, Hedges.Found hedge) {
    Matcher letters = UNIT_START.matcher(text);
    int unitAt = letters.find(hedge.rest()) ? letters.start() : text.length();
    String digits = text.substring(hedge.rest(), unitAt).strip();
    String unit = text.substring(unitAt).strip();
    if (unit.matches("[eE][-+]?\\d+")) {
      return new Refused<>(
          hedge.rest(),
          text.length() - hedge.rest(),
          "“%s” không phải cách viết số của tiếng Việt".formatted(text.substring(hedge.rest())),
          "viết đủ các chữ số, ví dụ 5.356.000");
    }
    int slash = digits.indexOf('/');
    if (slash >= 0) {
      return counts(text, hedge, digits, unit, slash);
    }
    Reading<BigDecimal> number = NumberReader.read(digits);
    if (number instanceof Understood<BigDecimal> understood) {
      return new Understood<>(
          new Measured(new FigureValue.Quantity(understood.meaning(), unit(unit)), hedge.hedge()));
    }
    return moved(number, hedge.rest());
  }

  private static Reading<Measured> counts(
      String text, Hedges.Found hedge, String digits, String unit, int slash) {
    if (!unit.isEmpty()) {
      int from = text.length() - unit.length();
      return new Refused<>(
          from,
          unit.length(),
          "sau số đếm “%s” còn chữ “%s”".formatted(digits, unit),
          "chỉ viết %s; tỷ lệ được tính từ số đếm".formatted(digits));
    }
    Reading<BigDecimal> part = NumberReader.read(digits.substring(0, slash).strip());
    if (part instanceof Refused<BigDecimal>) {
      return moved(part, hedge.rest());
    }
    String below = digits.substring(slash + 1).strip();
    int belowAt = text.length() - below.length();
    Reading<BigDecimal> whole = NumberReader.read(below);
    if (whole instanceof Refused<BigDecimal>) {
      return moved(whole, belowAt);
    }
    BigDecimal denominator = ((Understood<BigDecimal>) whole).meaning();
    if (denominator.signum() <= 0) {
      return new Refused<>(
          belowAt,
          below.length(),
          "mẫu số phải lớn hơn 0",
          "viết số đếm trên tổng số, ví dụ 55/60");
    }
    BigDecimal numerator = ((Understood<BigDecimal>) part).meaning();
    if (numerator.signum() < 0) {
      return new Refused<>(
          hedge.rest(), slash, "số đếm không thể âm", "bỏ dấu trừ, hoặc xem lại số này");
    }
    return new Understood<>(
        new Measured(new FigureValue.Counts(numerator, denominator), hedge.hedge()));
  }

  private static Reading<Measured> moved(Reading<BigDecimal> refused, int by) {
    Refused<BigDecimal> r = (Refused<BigDecimal>) refused;
    return new Refused<>(r.from() + by, r.length(), r.message(), r.remedy());
  }

  /** A unit in its one spelling: percentage points have two names. */
  static Unit unit(String written) {
    return switch (written) {
      case "" -> Unit.NONE;
      case "%" -> Unit.PERCENT;
      case "điểm %", "điểm phần trăm" -> Unit.PERCENTAGE_POINT;
      default -> new Unit(written.replaceAll("[\\s\u00a0]+", " "));
    };
  }
}
