package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Criterion.ChangeMeasure;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Level;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/**
 * Values that can't be: fewer than none of what is counted, half a member, more than all of a
 * whole, a fall by more than 100%. Mostly a slipped dot or comma ({@code 5,356 đảng viên}).
 */
final class ImpossibleValue implements CommitteeRule {
  private static final String CODE = "so-khong-the-co";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What comes one by one. Means of them ({@code đảng viên/chi bộ}) do not. */
  private static final Set<String> COUNTED =
      Set.of(
          "đảng viên",
          "đồng chí",
          "cán bộ",
          "người",
          "hộ",
          "chi bộ",
          "đảng bộ",
          "tổ chức",
          "xã",
          "thôn",
          "xóm",
          "bản",
          "tổ dân phố",
          "huyện",
          "vụ",
          "cuộc",
          "lớp",
          "mô hình",
          "trường",
          "doanh nghiệp",
          "hợp tác xã",
          "công trình",
          "sản phẩm");

  private static final Pattern COUNT = Pattern.compile("(?iu)(tổng số|tổng|số) ");

  private static final Pattern MEAN =
      Pattern.compile("(?iu).*(bình quân|trung bình|tính trên|trên 1 vạn|/).*");

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (CheckedCommittee.Entry entry : committee.entries()) {
      for (Figure figure : committee.figures(entry.measure().code().value())) {
        if (figure.value() instanceof Quantity quantity && committee.derived(figure) == null) {
          breach(quantity, entry.measure()).map(why -> finding(figure, why)).ifPresent(report);
        }
      }
    }
    Walk.targets(committee).flatMap(target -> fall(target.level())).forEach(report);
  }

  private static Optional<String> breach(Quantity value, Measure measure) {
    Unit unit = value.unit().equals(Unit.NONE) ? measure.unit() : value.unit();
    boolean counted =
        COUNTED.contains(unit.name().toLowerCase(Locale.ROOT))
            && !changes(measure)
            && !MEAN.matcher(measure.name()).matches();
    String printed = Printed.value(value);
    if (counted && value.number().signum() < 0) {
      return Optional.of("“%s”: số %s không thể âm".formatted(printed, unit));
    }
    if (counted && value.number().stripTrailingZeros().scale() > 0) {
      return Optional.of("“%s”: số %s không thể có phần lẻ".formatted(printed, unit));
    }
    return unit.equals(Unit.PERCENT)
            && value.number().compareTo(HUNDRED) > 0
            && isShareOfWhole(measure)
        ? Optional.of("“%s”: tỷ lệ trên một tổng không thể quá 100%%".formatted(printed))
        : Optional.empty();
  }

  private static boolean changes(Measure measure) {
    return measure instanceof Target target
        && target.level() != null
        && target.level().criterion() instanceof Criterion.Change;
  }

  /** Known to be a part of a whole: all of it is asked for, or what it is counted on is named. */
  private static boolean isShareOfWhole(Measure measure) {
    boolean all =
        measure instanceof Target target
            && target.level() != null
            && target.level().criterion() instanceof Criterion.All;
    boolean counted = COUNT.matcher(NamedCount.whole(measure)).lookingAt();
    return (all || counted) && !changes(measure) && !PartAboveWhole.isOfPlan(measure);
  }

  private static Stream<Diagnostic> fall(@Nullable Level level) {
    return level != null
            && level.criterion() instanceof Criterion.Change change
            && !change.rise()
            && change.measure() == ChangeMeasure.PERCENT
            && change.least().compareTo(HUNDRED) > 0
        ? Stream.of(
            Diagnostic.warning(
                CODE,
                level.phrase().place(),
                "không thể giảm quá 100%",
                "xem lại số phần trăm; giảm nhiều lần thì viết mức còn lại"))
        : Stream.empty();
  }

  private static Diagnostic finding(Figure figure, String why) {
    return Diagnostic.warning(
        CODE, figure.place(), why, "xem lại dấu chấm, dấu phẩy và đơn vị tính của số này");
  }
}
