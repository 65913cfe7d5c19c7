package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Period.Years;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report;

/**
 * The years that a text names agree with those of the plan or term it is about (seeds §3, {@code
 * giai đoạn 2015 - 2020} for the years to come of a term 2020 - 2025). Other plans and earlier
 * terms may be named at will, so that only three things are told: years the wrong way round, years
 * that miss the plan's own by one, and years to come that are over.
 */
final class PeriodSlip implements CommitteeRule {
  private static final String CODE = "thoi-ky-lech";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern YEARS =
      Pattern.compile("(giai đoạn|nhiệm kỳ) (\\d{4}) ?[-\u2013] ?(\\d{4})(?!\\d)", FLAGS);

  /** Words of what lies ahead, and nothing that looks back between them and the years. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:những năm|các năm|nhiệm kỳ|giai đoạn) (?:tới|tiếp theo)"
              + "(?:(?!kết quả|so với|tổng kết|phát huy|kế thừa|hạn chế)[^.;])*$",
          FLAGS);

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Plan plan : committee.committee().plans()) {
      subject(plan).ifPresent(report);
    }
    for (Report written : committee.committee().reports()) {
      Years own =
          committee.commitments().stream()
              .filter(each -> written.about().names(each))
              .map(Commitment::period)
              .filter(years -> years != null)
              .findFirst()
              .orElse(null);
      LocalDate day = written.day() != null ? written.day() : written.period().end();
      NarrativeLine.in(written).forEach(line -> line(line, own, day, report));
    }
  }

  /** The plan's years, when its subject names others of the same kind that don't hold them. */
  private static Optional<Diagnostic> subject(Plan plan) {
    Years own = plan.period();
    Matcher named = YEARS.matcher(plan.subject());
    if (own == null || !named.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(named.group(2));
    int last = Integer.parseInt(named.group(3));
    boolean holds = first <= own.first() && last >= own.last();
    return own.term() != isTerm(named) || holds
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                CODE,
                plan.place(),
                "trích yếu nêu “%s” mà văn bản ghi %s"
                    .formatted(named.group(), Printed.period(own)),
                "sửa một trong hai cho khớp với văn bản gốc"));
  }

  private static void line(
      NarrativeLine line,
      @Nullable Years own,
      @Nullable LocalDate day,
      Consumer<Diagnostic> report) {
    for (MatchResult named : YEARS.matcher(line.text()).results().toList()) {
      slip(named, line.text(), own, day)
          .map(slip -> slip.at(line.at(named.start(), named.end())))
          .ifPresent(report);
    }
  }

  private record Slip(Severity severity, String message) {
    Diagnostic at(Place place) {
      return new Diagnostic(
          severity, CODE, place, message, "đối chiếu với văn bản gốc, sửa lại năm nếu viết nhầm");
    }
  }

  private static Optional<Slip> slip(
      MatchResult named, String text, @Nullable Years own, @Nullable LocalDate day) {
    int first = Integer.parseInt(named.group(2));
    int last = Integer.parseInt(named.group(3));
    if (first >= last) {
      return Optional.of(
          new Slip(
              Severity.WARNING, "“%s”: năm sau không lớn hơn năm trước".formatted(named.group())));
    }
    if (own != null && own.term() == isTerm(named) && isOneOff(own, first, last)) {
      return Optional.of(
          new Slip(
              Severity.NOTE,
              "“%s” lệch một năm so với %s".formatted(named.group(), Printed.period(own))));
    }
    boolean over = day != null && last <= day.getYear();
    return over && AHEAD.matcher(text.substring(0, named.start())).find()
        ? Optional.of(
            new Slip(
                Severity.WARNING,
                "“%s” đã qua mà câu nói về những năm tới".formatted(named.group())))
        : Optional.empty();
  }

  private static boolean isTerm(MatchResult named) {
    return Character.toLowerCase(named.group(1).charAt(0)) == 'n';
  }

  private static boolean isOneOff(Years own, int first, int last) {
    return Math.abs(own.first() - first) + Math.abs(own.last() - last) == 1;
  }
}
