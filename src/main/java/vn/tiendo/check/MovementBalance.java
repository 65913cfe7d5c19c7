package vn.tiendo.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Movement;
import vn.tiendo.model.FigureSheet.Movement.Entry;
import vn.tiendo.model.FigureSheet.Movement.Flow;
import vn.tiendo.model.Period;

/**
 * Membership balances: opening, joined and left make the closing number, and a period opens with
 * what the one before it closed with (evaluation, Cross-checks).
 */
final class MovementBalance implements CommitteeRule {
  private static final String CLOSING = "cuoi-ky-khong-khop";
  private static final String OPENING = "dau-ky-khong-khop";

  @Override
  public Set<String> codes() {
    return Set.of(CLOSING, OPENING);
  }

  private record Dated(LocalDate start, LocalDate end, Period period, Movement movement) {}

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    List<FigureSheet> sheets = committee.committee().sheets();
    sheets.stream()
        .flatMap(sheet -> Optional.ofNullable(sheet.movement()).stream())
        .forEach(movement -> closing(movement).ifPresent(report));
    List<Dated> dated =
        sheets.stream()
            .flatMap(sheet -> dated(sheet).stream())
            .sorted(Comparator.comparing(Dated::start))
            .toList();
    for (Dated later : dated) {
      dated.stream()
          .filter(earlier -> earlier.end().plusDays(1).equals(later.start()))
          .forEach(earlier -> opening(earlier, later).ifPresent(report));
    }
  }

  private static Optional<Dated> dated(FigureSheet sheet) {
    LocalDate start = sheet.period().start();
    LocalDate end = sheet.period().end();
    return sheet.movement() == null || start == null || end == null
        ? Optional.empty()
        : Optional.of(new Dated(start, end, sheet.period(), sheet.movement()));
  }

  private static Optional<Diagnostic> closing(Movement movement) {
    Optional<Entry> opening = find(movement, Flow.OPENING);
    Optional<Entry> closing = find(movement, Flow.CLOSING);
    if (opening.isEmpty() || closing.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder sum = new StringBuilder(Printed.number(opening.get().count()));
    BigDecimal expected = opening.get().count();
    for (Entry entry : movement.entries()) {
      BigDecimal change = entry.count().multiply(BigDecimal.valueOf(entry.flow().sign()));
      expected = expected.add(change);
      if (entry.flow().sign() != 0) {
        sum.append(entry.flow().sign() > 0 ? " + " : " - ").append(Printed.number(entry.count()));
      }
    }
    return expected.compareTo(closing.get().count()) == 0
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                CLOSING,
                closing.get().place(),
                "biến động đảng viên không khớp: %s = %s, cuối kỳ ghi %s"
                    .formatted(
                        sum, Printed.number(expected), Printed.number(closing.get().count())),
                "kiểm tra từng dòng tăng, giảm và số cuối kỳ"));
  }

  private static Optional<Diagnostic> opening(Dated earlier, Dated later) {
    Optional<Entry> closed = find(earlier.movement(), Flow.CLOSING);
    Optional<Entry> opened = find(later.movement(), Flow.OPENING);
    if (closed.isEmpty()
        || opened.isEmpty()
        || closed.get().count().compareTo(opened.get().count()) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.warning(
            OPENING,
            opened.get().place(),
            "đầu kỳ %s ghi %s đảng viên, cuối kỳ trước (%s) là %s"
                .formatted(
                    Printed.period(later.period()),
                    Printed.number(opened.get().count()),
                    Printed.period(earlier.period()),
                    Printed.number(closed.get().count())),
            "sửa một trong hai số, hoặc ghi chú lý do điều chỉnh"));
  }

  private static Optional<Entry> find(Movement movement, Flow flow) {
    return movement.entries().stream().filter(entry -> entry.flow() == flow).findFirst();
  }
}
