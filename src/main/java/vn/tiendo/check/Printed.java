package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Figure.Stated;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Done;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.FigureValue.Words;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;

/** Figures as findings name them. */
final class Printed {
  private Printed() {}

  /** Exact, zeros after the comma left out: {@code 5.356}, {@code 14,8}. */
  static String number(BigDecimal number) {
    return Numbers.rounded(number, Math.max(0, number.scale()));
  }

  /** {@code 55/60}. */
  static String counts(BigDecimal part, BigDecimal whole) {
    return number(part) + "/" + number(whole);
  }

  /** Rounded half up to exactly that many decimals: {@code 20,00%}. */
  static String percent(BigDecimal share, int decimals) {
    return Numbers.fixed(share, decimals) + "%";
  }

  /** A value as an editor writes it. */
  static String value(FigureValue value) {
    if (value instanceof Counts counts) {
      return counts(counts.numerator(), counts.denominator());
    }
    if (value instanceof Quantity quantity) {
      return Numbers.withUnit(number(quantity.number()), quantity.unit());
    }
    if (value instanceof Done done) {
      return done.done() ? "có" : "không";
    }
    return value instanceof Words words ? words.text() : "chưa có số liệu";
  }

  /** What was printed, in Vietnamese writing: {@code trên 5%}. */
  static String stated(Stated stated) {
    String number = Numbers.withUnit(Numbers.plain(stated.number()), stated.unit());
    return stated.hedge() == Hedge.EXACT ? number : stated.hedge().word() + " " + number;
  }

  /** {@code năm 2018}. */
  static String period(Period period) {
    return Periods.print(period);
  }

  /** Of whom a figure speaks, to stand after a noun: {@code của Chi bộ thôn Một}; or empty. */
  static String of(Reach reach, CheckedCommittee committee) {
    if (reach instanceof Reach.OfOrganisation one) {
      return committee.hasOrganisation(one.organisation().value())
          ? " của " + committee.organisation(one.organisation().value()).name()
          : "";
    }
    if (reach instanceof Reach.OfKind kind) {
      return committee.committee().kinds().stream()
          .filter(k -> k.code().value().equals(kind.kind().value()))
          .findFirst()
          .map(k -> " của loại hình " + k.name())
          .orElse("");
    }
    return "";
  }

  /** The name of a reach that is the same for figures of the same part of the committee. */
  static String key(Reach reach) {
    if (reach instanceof Reach.OfOrganisation one) {
      return "đơn vị " + one.organisation().value();
    }
    return reach instanceof Reach.OfKind kind ? "loại hình " + kind.kind().value() : "";
  }

  /** {@code a, b và c}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " và " + items.get(last);
  }
}
