package vn.tiendo.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Deadlines;
import vn.tiendo.language.Folding;
import vn.tiendo.language.NumberReader;
import vn.tiendo.language.Periods;
import vn.tiendo.language.Reading;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.language.formula.FormulaReader;
import vn.tiendo.model.Code;
import vn.tiendo.model.Formula;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule.Deadline;

/** Values that are one text. */
final class Scalars {
  private static final Pattern NO_CODE_SIGNS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern PERCENT = Pattern.compile("(.*\\d)\\s?%");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static final Value<String> TEXT = Scalars::text;

  static final Value<BigDecimal> NUMBER = of(Mistake.NUMBER, NumberReader::read);

  /** A number of people or things. */
  static final Value<BigDecimal> COUNT = of(Mistake.NUMBER, Scalars::count);

  static final Value<LocalDate> DATE = of(Mistake.DATE, Dates::read);
  static final Value<Period> PERIOD = of(Mistake.PERIOD, Periods::read);
  static final Value<Deadline> DEADLINE = of(Mistake.DEADLINE, Deadlines::read);
  static final Value<Code> CODE = of(Mistake.CODE, Scalars::code);
  static final Value<Boolean> YES_NO = Words.of("có", true, "không", false).value();

  /** A share, {@code 90%}, as a number from 0 to 1. */
  static final Value<BigDecimal> SHARE = of(Mistake.NUMBER, Scalars::share);

  /** A number whose percent sign goes without saying. */
  static final Value<BigDecimal> PERCENTAGE = of(Mistake.NUMBER, Scalars::percentage);

  static final Value<String> ADDRESS = of(Mistake.ADDRESS, Scalars::address);

  /** A formula; a mistake in it is shown where it stands. */
  static final Value<Formula> FORMULA =
      (node, findings) -> {
        FormulaReader.Places places =
            node instanceof Node.Scalar scalar ? scalar::part : (from, length) -> node.place();
        return of(Mistake.FORMULA, (String text) -> FormulaReader.read(text, places))
            .read(node, findings);
      };

  private Scalars() {}

  /** The years of a plan, or of a term. */
  static Value<Period.Years> years(boolean term) {
    return of(Mistake.PERIOD, text -> Periods.readYears(text, term));
  }

  /** A whole number between two bounds. */
  static Value<Integer> integer(int least, int most) {
    return of(Mistake.NUMBER, text -> integer(text, least, most));
  }

  /** A text that a reader of the language understands; its refusal names the very characters. */
  static <T> Value<T> of(Mistake mistake, Function<String, Reading<T>> reader) {
    return (node, findings) -> {
      if (text(node, findings) == null || !(node instanceof Node.Scalar scalar)) {
        return null;
      }
      Reading<T> reading = reader.apply(scalar.text());
      if (reading instanceof Understood<T> understood) {
        return understood.meaning();
      }
      Refused<T> refused = (Refused<T>) reading;
      boolean whole = refused.from() == 0 && refused.length() >= scalar.text().length();
      findings.error(
          mistake,
          whole ? scalar.place() : scalar.part(refused.from(), refused.length()),
          refused.message(),
          refused.remedy());
      return null;
    };
  }

  private static @Nullable String text(Node node, Findings findings) {
    if (node instanceof Node.Scalar scalar) {
      if (!scalar.text().isEmpty()) {
        return scalar.text();
      }
      findings.error(
          Mistake.VALUE_MISSING, node.place(), "chưa có giá trị", "ghi giá trị hoặc xóa dòng này");
      return null;
    }
    boolean list = node instanceof Node.Sequence;
    findings.error(
        Mistake.WRONG_SHAPE,
        node.place(),
        "ở đây cần một giá trị, không phải %s".formatted(list ? "một danh sách" : "nhiều khóa"),
        list
            ? "viết giá trị ngay sau dấu hai chấm, không có dấu “-” hay [ ]"
            : "viết giá trị ngay sau dấu hai chấm");
    return null;
  }

  private static Reading<Code> code(String text) {
    if (Code.isCode(text)) {
      return new Understood<>(new Code(text));
    }
    String likely = codeLike(text);
    return new Refused<>(
        0,
        text.length(),
        "“%s” không phải là mã".formatted(text),
        "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối"
            + (Code.isCode(likely) ? ", ví dụ " + likely : ""));
  }

  /** What a text would be as a code; may be no code, when nothing is left of it. */
  static String codeLike(String text) {
    return NO_CODE_SIGNS.matcher(Folding.fold(text)).replaceAll("-").replaceAll("^-|-$", "");
  }

  private static Reading<Integer> integer(String text, int least, int most) {
    Reading<BigDecimal> number = NumberReader.read(text);
    if (number instanceof Refused<BigDecimal> refused) {
      return new Refused<>(refused.from(), refused.length(), refused.message(), refused.remedy());
    }
    BigDecimal value = ((Understood<BigDecimal>) number).meaning();
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    if (!whole
        || value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      return new Refused<>(
          0,
          text.length(),
          "%s không phải là số nguyên từ %s đến %s".formatted(text, least, most),
          "xem lại số này");
    }
    return new Understood<>(value.intValueExact());
  }

  private static Reading<BigDecimal> percentage(String text) {
    var matcher = PERCENT.matcher(text);
    Reading<BigDecimal> number = NumberReader.read(matcher.matches() ? matcher.group(1) : text);
    return number instanceof Understood<BigDecimal> understood
            && (understood.meaning().signum() < 0 || understood.meaning().compareTo(HUNDRED) > 0)
        ? new Refused<>(
            0, text.length(), "%s nằm ngoài 0%% - 100%%".formatted(text), "xem lại số này")
        : number;
  }

  private static Reading<BigDecimal> count(String text) {
    Reading<BigDecimal> number = NumberReader.read(text);
    return number instanceof Understood<BigDecimal> understood && understood.meaning().signum() < 0
        ? new Refused<>(0, text.length(), "số đếm không thể âm", "bỏ dấu trừ, hoặc xem lại số này")
        : number;
  }

  private static Reading<BigDecimal> share(String text) {
    if (!PERCENT.matcher(text).matches()) {
      return new Refused<>(0, text.length(), "“%s” thiếu dấu %%".formatted(text), "viết như 90%");
    }
    Reading<BigDecimal> number = percentage(text);
    if (number instanceof Understood<BigDecimal> understood) {
      return new Understood<>(understood.meaning().movePointLeft(2));
    }
    return number;
  }

  private static Reading<String> address(String text) {
    if (text.matches("https?://[^\\s/?#]+[^\\s]*")) {
      return new Understood<>(text.replaceAll("/+$", ""));
    }
    return new Refused<>(
        0,
        text.length(),
        "“%s” không phải là địa chỉ trang".formatted(text),
        "viết như https://vi-du.vn");
  }
}
