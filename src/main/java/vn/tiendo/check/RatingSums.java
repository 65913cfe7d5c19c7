package vn.tiendo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Committee.ExcellenceCap;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Rating;

/**
 * Yearly ratings: no more are rated than there are, and those rated xuất sắc keep to the
 * committee's cap (official-format §7; Hướng dẫn 21-HD/BTCTW of 2019, so not asked of years
 * before). A note beside a rating explains those not rated and those let through.
 */
final class RatingSums implements CommitteeRule {
  private static final String SUM = "xep-loai-khac-tong";
  private static final String CAP = "tran-xuat-sac";
  private static final LocalDate IN_FORCE = LocalDate.of(2019, 10, 18);

  @Override
  public Set<String> codes() {
    return Set.of(SUM, CAP);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    ExcellenceCap cap = committee.committee().profile().thresholds().excellence();
    for (FigureSheet sheet : committee.committee().sheets()) {
      LocalDate end = sheet.period().end();
      for (Rating rating : sheet.ratings()) {
        sum(rating).ifPresent(report);
        if (end != null && !end.isBefore(IN_FORCE) && rating.note() == null) {
          cap(rating, cap).ifPresent(report);
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
    if (sum.compareTo(whole) < 0 && rating.note() != null) {
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
                "nếu đúng là chưa xếp loại thì thêm “ghi chú” vào mục xếp loại này"));
  }

  private static Optional<Diagnostic> cap(Rating rating, ExcellenceCap cap) {
    Optional<Rating.Grade> best = grade(rating, "xuất sắc");
    Optional<BigDecimal> whole = whole(rating, cap.of());
    if (best.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal most = whole.get().multiply(cap.share());
    return best.get().count().compareTo(most) <= 0
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                CAP,
                best.get().place(),
                "xếp loại %s: %s hoàn thành xuất sắc trên %s %s, quá %s%% (nhiều nhất %s)"
                    .formatted(
                        rating.subject(),
                        Printed.number(best.get().count()),
                        Printed.number(whole.get()),
                        cap.of().word(),
                        Printed.number(cap.share().movePointRight(2).stripTrailingZeros()),
                        Printed.number(most.setScale(0, RoundingMode.FLOOR))),
                "xem lại số được xếp loại; thuộc trường hợp được loại trừ thì thêm “ghi chú” vào mục"
                    + " xếp loại này; tính trên số khác thì sửa “trần xuất sắc” trong dang-bo.yaml"));
  }

  private static Optional<BigDecimal> whole(Rating rating, ExcellenceCap.Whole of) {
    return switch (of) {
      case GOOD -> grade(rating, "tốt").map(Rating.Grade::count);
      case RATED -> rating.grades().stream().map(Rating.Grade::count).reduce(BigDecimal::add);
      case ALL -> Optional.ofNullable(rating.whole());
    };
  }

  private static Optional<Rating.Grade> grade(Rating rating, String word) {
    return rating.grades().stream()
        .filter(grade -> grade.name().toLowerCase(Locale.ROOT).contains(word))
        .findFirst();
  }
}
