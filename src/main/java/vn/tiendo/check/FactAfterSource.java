package vn.tiendo.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureValue.Done;
import vn.tiendo.model.Period;

/**
 * No document tells what came after it (seeds §4, anachronism check of a document against its
 * date): a figure of a day, or of a time that had not begun; a deed done later. A report signed a
 * few weeks before its year is over is usual and left alone; one signed earlier than that holds
 * estimates, which the figures should say.
 */
final class FactAfterSource implements CommitteeRule {
  private static final String AFTER = "so-lieu-sau-nguon";
  private static final String EARLY = "nguon-truoc-khi-het-ky";
  private static final int USUAL_DAYS = 45;

  @Override
  public Set<String> codes() {
    return Set.of(AFTER, EARLY);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (FigureSheet sheet : committee.committee().sheets()) {
      // one finding for all figures of one source and time
      Map<String, Diagnostic> found = new LinkedHashMap<>();
      for (Figure figure : sheet.figures()) {
        day(figure.citation(), sheet.citation())
            .flatMap(signed -> look(figure, signed))
            .ifPresent(each -> found.putIfAbsent(each.message(), each));
      }
      found.values().forEach(report);
    }
  }

  private static Optional<LocalDate> day(@Nullable Citation own, @Nullable Citation otherwise) {
    Citation citation = own != null ? own : otherwise;
    return citation == null ? Optional.empty() : Optional.ofNullable(citation.date());
  }

  private static boolean hasNotBegun(Period period, LocalDate signed) {
    LocalDate start = period.start();
    LocalDate latest = period instanceof Period.At ? signed.plusDays(USUAL_DAYS) : signed;
    return start != null && start.isAfter(latest);
  }

  private static Optional<Diagnostic> look(Figure figure, LocalDate signed) {
    if (figure.value() instanceof Done done && done.day() != null && done.day().isAfter(signed)) {
      return Optional.of(
          after("ngày " + Dates.brief(done.day()), "việc hoàn thành", signed, figure.place()));
    }
    if (figure.provisional()) {
      return Optional.empty();
    }
    if (hasNotBegun(figure.period(), signed)) {
      return Optional.of(
          after(Printed.period(figure.period()), "số liệu của", signed, figure.place()));
    }
    LocalDate end = figure.period().end();
    boolean early =
        end != null
            && !(figure.period() instanceof Period.Years)
            && Magnitude.of(figure.value()).isPresent()
            && end.isAfter(signed.plusDays(USUAL_DAYS));
    return early ? Optional.of(early(figure, signed)) : Optional.empty();
  }

  private static Diagnostic after(String when, String what, LocalDate signed, Place place) {
    return Diagnostic.warning(
        AFTER,
        place,
        "nguồn ký ngày %s mà ghi %s %s, tức là sau đó".formatted(Dates.brief(signed), what, when),
        "xem lại ngày của nguồn hoặc kỳ của số liệu");
  }

  private static Diagnostic early(Figure figure, LocalDate signed) {
    return Diagnostic.note(
        EARLY,
        figure.place(),
        "nguồn ký ngày %s, khi chưa hết %s"
            .formatted(Dates.brief(signed), Printed.period(figure.period())),
        "nếu là số ước cả kỳ thì ghi “trạng thái: ước”; nếu là số đến ngày ký thì ghi “kỳ” hẹp hơn");
  }
}
