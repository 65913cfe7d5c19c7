package vn.tiendo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Rating;

/**
 * Yearly ratings: no more are rated than there are, and those rated xuất sắc are at most 20% of
 * those rated hoàn thành tốt (official-format §7; Hướng dẫn 21-HD/BTCTW of 2019, so not asked of
 * years before).
 */
final class RatingSums implements CommitteeRule {
  private static final String SUM = "xep-loai-khac-tong";
  private static final String CAP = "tran-xuat-sac";
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final LocalDate IN_FORCE = LocalDate.of(2019, 10, 18);

  @Override
  public Set<String> codes() {
    return Set.of(SUM, CAP);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (FigureSheet sheet : committee.committee().sheets()) {
      LocalDate end = sheet.period().end();
      for (Rating rating : sheet.ratings()) {
        sum(rating).ifPresent(report);
        if (end != null && !end.isBefore(IN_FORCE)) {
          cap(rating).ifPresent(report);
        }
      }
    }
  }

  private static Optional<Diagnostic> sum(Rating rating) {
    BigDecimal sum =
        rating.grades().stream().map(Rating.Grade::count).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal whole = rating.whole();
    if (whole == null || rating.grades().isEmpty() || sum.compareTo(whole) == 0) {
      return Optional.empty();
    }
    String adding =
        String.join(" + ", rating.grades().stream().map(g -> Printed.number(g.count())).toList());
    String message =
        "xếp loại %s: %s = %s, tổng số ghi %s"
            .formatted(rating.subject(), adding, Printed.number(sum), Printed.number(whole));
    return Optional.of(
        sum.compareTo(whole) > 0
            ? Diagnostic.warning(SUM, rating.place(), message, "đối chiếu số từng mức với tổng số")
            : Diagnostic.note(
                SUM,
                rating.place(),
                message + ", còn %s chưa xếp loại".formatted(Printed.number(whole.subtract(sum))),
                "nếu đúng là chưa xếp loại thì ghi chú số này"));
  }

  private static Optional<Diagnostic> cap(Rating rating) {
    Optional<Rating.Grade> best = grade(rating, "xuất sắc");
    Optional<Rating.Grade> good = grade(rating, "tốt");
    if (best.isEmpty() || good.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal most = good.get().count().multiply(FIFTH);
    if (best.get().count().compareTo(most) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.warning(
            CAP,
            best.get().place(),
            "xếp loại %s: %s hoàn thành xuất sắc trên %s hoàn thành tốt, quá 20%% (nhiều nhất %s)"
                .formatted(
                    rating.subject(),
                    Printed.number(best.get().count()),
                    Printed.number(good.get().count()),
                    Printed.number(most.setScale(0, RoundingMode.FLOOR))),
            "xem lại số được xếp loại, hoặc ghi chú trường hợp được loại trừ"));
  }

  private static Optional<Rating.Grade> grade(Rating rating, String word) {
    return rating.grades().stream()
        .filter(grade -> grade.name().toLowerCase(Locale.ROOT).contains(word))
        .findFirst();
  }
}
