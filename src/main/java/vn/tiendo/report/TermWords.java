package vn.tiendo.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Committee.Profile;
import vn.tiendo.model.Term;

/** A term, its congress and its committee as documents call them (official format, 4.7). */
final class TermWords {
  private TermWords() {}

  /** {@code nhiệm kỳ 2020 - 2025}. */
  static String years(Term term) {
    return "nhiệm kỳ " + term.period().first() + " - " + term.period().last();
  }

  /** {@code Đại hội đại biểu Đảng bộ xã Minh Họa lần thứ XXII, nhiệm kỳ 2025 - 2030}. */
  static String congress(Term term) {
    return named(term) + ", " + years(term);
  }

  /** {@code Nghị quyết Đại hội đại biểu … lần thứ XXI, nhiệm kỳ 2020 - 2025}. */
  static String resolution(Term term) {
    return "Nghị quyết " + congress(term);
  }

  /** In a head, under the name of the đảng bộ: {@code Đại hội đại biểu lần thứ XXII}. */
  static String shortCongress(Profile profile, Term term) {
    return named(term).replace(" " + profile.name(), "");
  }

  /**
   * The congress that a presidium's paper belongs to: the one nearest to the report's day, as a
   * head names it; null while no congress with a day is known.
   */
  static @Nullable String nearestCongress(Briefing briefing) {
    LocalDate signed = briefing.report().day();
    LocalDate day = signed == null ? briefing.day() : signed;
    return briefing.committee().committee().terms().stream()
        .filter(term -> term.congress() != null && term.congress().day() != null)
        .min(Comparator.comparingLong(term -> daysBetween(day, term)))
        .map(term -> shortCongress(briefing.profile(), term))
        .orElse(null);
  }

  private static long daysBetween(LocalDate day, Term term) {
    Term.Congress congress = term.congress();
    return congress == null || congress.day() == null
        ? Long.MAX_VALUE
        : Math.abs(ChronoUnit.DAYS.between(day, congress.day()));
  }

  private static String named(Term term) {
    Term.Congress congress = term.congress();
    if (congress == null) {
      return "Đại hội";
    }
    return congress.ordinal() == null
        ? congress.name()
        : congress.name() + " lần thứ " + congress.ordinal();
  }

  /**
   * {@code Ban Chấp hành Đảng bộ xã Minh Họa khóa XXI}; the years where the ordinal is not known.
   */
  static String committee(Briefing briefing, Term term) {
    Term.Congress congress = term.congress();
    String which =
        congress == null || congress.ordinal() == null ? years(term) : "khóa " + congress.ordinal();
    return "Ban Chấp hành " + briefing.profile().name() + " " + which;
  }
}
