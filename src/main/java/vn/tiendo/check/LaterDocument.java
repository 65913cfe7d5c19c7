package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Reading;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report;

/**
 * A plan rests on no document, and a signed report names none, that was issued after it (seeds §4,
 * anachronism check). Only {@code số …, ngày …} is read: other dates of a text may lie ahead.
 */
final class LaterDocument implements CommitteeRule {
  private static final String CODE = "van-ban-ve-sau";
  private static final Pattern CITED =
      Pattern.compile("(số [\\p{L}\\d/-]+-[\\p{L}\\d/]+,? ngày )(\\d{1,2}/\\d{1,2}/\\d{4})");

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Plan plan : committee.committee().plans()) {
      LocalDate issued = plan.issued();
      if (issued != null) {
        plan.grounds().stream()
            .flatMap(ground -> cited(ground, issued))
            .forEach(
                later -> report.accept(finding(later.group(), plan.title(), issued, plan.place())));
      }
    }
    for (Report written : committee.committee().reports()) {
      LocalDate signed = written.day();
      if (signed != null) {
        NarrativeLine.in(written).forEach(line -> lines(line, signed, report));
      }
    }
  }

  private static void lines(NarrativeLine line, LocalDate signed, Consumer<Diagnostic> report) {
    cited(line.text(), signed)
        .map(
            later -> finding(later.group(), "báo cáo", signed, line.at(later.start(), later.end())))
        .forEach(report);
  }

  private static Stream<MatchResult> cited(String text, LocalDate before) {
    return CITED
        .matcher(text)
        .results()
        .filter(found -> day(found.group(2)).filter(day -> day.isAfter(before)).isPresent());
  }

  private static Optional<LocalDate> day(String text) {
    return Dates.read(text) instanceof Reading.Understood<LocalDate> understood
        ? Optional.of(understood.meaning())
        : Optional.empty();
  }

  private static Diagnostic finding(String cited, String by, LocalDate day, Place place) {
    return Diagnostic.warning(
        CODE,
        place,
        "%s ngày %s dẫn văn bản ban hành sau đó: “%s”".formatted(by, Dates.brief(day), cited),
        "xem lại ngày của văn bản được dẫn");
  }
}
