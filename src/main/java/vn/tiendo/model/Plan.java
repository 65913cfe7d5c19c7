package vn.tiendo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Period.Years;
import vn.tiendo.model.Schedule.Deadline;

/**
 * A plan: đề án, nghị quyết, chỉ thị, kế hoạch…
 *
 * @param kind the kind of document in lower case, {@code đề án}
 * @param number number and symbol, {@code 06-ĐA/TU}; null when the source does not state it
 * @param issuer the issuing body; null for the committee itself
 * @param subject the trích yếu
 * @param period the years that the plan itself names; null when it names none, and its targets then
 *     keep to those of its term
 * @param term the code of the term it belongs to; null for none
 * @param parent the plan of a superior committee that it carries out
 * @param reviews interim and final reviews that are due (sơ kết, tổng kết)
 */
public record Plan(
    Code code,
    String kind,
    @Nullable String number,
    @Nullable LocalDate issued,
    @Nullable String issuer,
    String subject,
    @Nullable Years period,
    @Nullable Placed<Code> term,
    @Nullable String aim,
    List<String> grounds,
    @Nullable Parent parent,
    List<Indicator> indicators,
    List<Target> targets,
    List<Duty> duties,
    List<Allowance> allowances,
    List<Review> reviews,
    @Nullable Citation citation,
    Visibility visibility,
    @Nullable String note,
    Place place)
    implements Commitment {
  public Plan {
    Objects.requireNonNull(code);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
    grounds = List.copyOf(grounds);
    indicators = List.copyOf(indicators);
    targets = List.copyOf(targets);
    duties = List.copyOf(duties);
    allowances = List.copyOf(allowances);
    reviews = List.copyOf(reviews);
  }

  @Override
  public String title() {
    String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    return number == null ? name : name + " số " + number;
  }

  /** Whether the subject says what kind of plan it is: {@code Nghị quyết Đại hội …}. */
  public boolean subjectTellsKind() {
    return subject.toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT) + " ");
  }

  /** A plan of another committee. */
  public record Parent(Placed<Code> committee, Placed<Code> plan) {}

  /** A review that is due. */
  public record Review(String what, @Nullable Deadline due) {}

  /**
   * A monthly allowance for those who lead large branches (phụ cấp), as shares of the base salary
   * (mức lương cơ sở).
   *
   * @param from the least number of members of a branch that gives the right to it
   * @param withoutOther whether branches whose committee already has an allowance are left out
   * @param rates share of the base salary by post
   * @param baseSalaries the base salary in đồng by the first day it is in force; empty when the
   *     source does not state it
   * @param citation its own source; null for the plan's
   */
  public record Allowance(
      Placed<Code> code,
      String name,
      String beneficiaries,
      int from,
      boolean withoutOther,
      List<Rate> rates,
      List<BaseSalary> baseSalaries,
      @Nullable Citation citation,
      @Nullable String note,
      Place place) {
    public Allowance {
      rates = List.copyOf(rates);
      baseSalaries = List.copyOf(baseSalaries);
    }
  }

  /** The share of the base salary that a post is given. */
  public record Rate(String post, BigDecimal share) {}

  /** The base salary in force from a day, in đồng. */
  public record BaseSalary(LocalDate from, BigDecimal amount) {}
}
