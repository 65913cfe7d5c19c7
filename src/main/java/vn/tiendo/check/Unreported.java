package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Period;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Schedule.Deadline;

/**
 * Targets in no report (evaluation, Cross-checks). A report's table holds every target of what it
 * is about, so that they are left out together: by a plan or a term that no report is about, though
 * a review of it (sơ kết, tổng kết) is past or its years are over at the as-of date.
 */
final class Unreported implements CommitteeRule {
  private static final String CODE = "chi-tieu-ngoai-bao-cao";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    LocalDate asOf = committee.cutOff(all.catalogue().portal().cutOff());
    for (Commitment commitment : committee.commitments()) {
      long targets = Walk.targets(commitment).filter(t -> t.allOf().isEmpty()).count();
      if (targets > 0 && !isReported(commitment, committee)) {
        due(commitment)
            .filter(day -> day.isBefore(asOf))
            .ifPresent(day -> report.accept(finding(commitment, targets, day)));
      }
    }
  }

  private static boolean isReported(Commitment commitment, CheckedCommittee committee) {
    return committee.committee().reports().stream()
        .anyMatch(report -> report.about().names(commitment));
  }

  /** The first day by which a report was to be there; empty when none is known. */
  private static Optional<LocalDate> due(Commitment commitment) {
    Period.Years years = commitment.period();
    Stream<@Nullable LocalDate> end = Stream.of(years == null ? null : years.end());
    Stream<@Nullable LocalDate> reviews =
        commitment instanceof Plan plan
            ? plan.reviews().stream().map(Plan.Review::due).map(Unreported::day)
            : Stream.empty();
    return Stream.concat(end, reviews)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .min(LocalDate::compareTo);
  }

  private static @Nullable LocalDate day(@Nullable Deadline deadline) {
    return deadline == null ? null : deadline.day();
  }

  private static Diagnostic finding(Commitment commitment, long targets, LocalDate day) {
    return Diagnostic.note(
        CODE,
        commitment.place(),
        "%s chỉ tiêu của %s không có trong báo cáo nào, tuy kỳ sơ kết, tổng kết hoặc giai đoạn đã đến hạn từ %s"
            .formatted(targets, commitment.title(), Dates.brief(day)),
        "thêm báo cáo vào bao-cao/ nếu đã có");
  }
}
