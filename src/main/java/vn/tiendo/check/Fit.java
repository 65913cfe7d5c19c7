package vn.tiendo.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Folding;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.FigureValue.Absent;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Done;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.FigureValue.Words;
import vn.tiendo.model.Level;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/**
 * What a value of one measure looks like.
 *
 * @param name the measure
 * @param unit what it is measured in
 * @param criterion what its target demands; null for an indicator
 */
record Fit(String name, Unit unit, @Nullable Criterion criterion) {
  private static final String KIND = "gia-tri-khong-hop";
  private static final String UNIT = "don-vi-tinh-khac";
  private static final String GRADE = "bac-la";

  private static final String DEED =
      "viết “có” (đã xong), “không” (chưa xong), hoặc ngày hoàn thành đủ ngày, tháng, năm như"
          + " 28/11/2024";

  private static final String ESTIMATE =
      "bỏ chữ “ước” khỏi con số và ghi “trạng thái: ước”, ví dụ {giá trị: 331, trạng thái: ước}";

  static final Set<String> CODES = Set.of(KIND, UNIT, GRADE);

  static Fit of(Target target, Level level) {
    return new Fit(target.name(), level.unit(), level.criterion());
  }

  /** Why a value can't belong to the measure; empty when it can. */
  Optional<Diagnostic> breach(FigureValue value, Place place) {
    if (value instanceof Absent) {
      return Optional.empty();
    }
    if (criterion instanceof Criterion.Deed) {
      return value instanceof Done ? Optional.empty() : kind(place, value, "là mốc việc", DEED);
    }
    if (criterion instanceof Criterion.Grade grade) {
      return grade(grade.scale(), value, place);
    }
    if (criterion instanceof Criterion.Judged) {
      return value instanceof Words || value instanceof Done
          ? Optional.empty()
          : kind(place, value, "là chỉ tiêu định tính", "viết ý kiến đánh giá bằng lời");
    }
    return number(value, place);
  }

  private Optional<Diagnostic> grade(List<String> scale, FigureValue value, Place place) {
    if (!(value instanceof Words words)) {
      return kind(
          place, value, "xếp theo bậc", "viết một trong các bậc: " + String.join(", ", scale));
    }
    String written = Folding.spelling(words.text());
    if (scale.stream().anyMatch(step -> Folding.spelling(step).equals(written))) {
      return Optional.empty();
    }
    String remedy =
        Folding.nearest(words.text(), scale)
            .map(near -> "có phải là “%s”?".formatted(near))
            .orElse("viết một trong các bậc: " + String.join(", ", scale));
    return Optional.of(
        Diagnostic.error(
            GRADE,
            place,
            "bậc “%s” không có trong thang của “%s”".formatted(words.text(), name),
            remedy));
  }

  private Optional<Diagnostic> number(FigureValue value, Place place) {
    if (value instanceof Done || value instanceof Words) {
      return kind(place, value, measuredIn(), saysEstimate(value) ? ESTIMATE : "viết số");
    }
    if (criterion instanceof Criterion.Change || criterion instanceof Criterion.Multiple) {
      return Optional.empty(); // the change has its unit, the series may have another
    }
    if (value instanceof Counts counts) {
      return takesCounts()
          ? Optional.empty()
          : kind(place, value, measuredIn(), "viết số đếm, ví dụ " + inUnit(counts));
    }
    return quantity((Quantity) value, place);
  }

  private boolean takesCounts() {
    boolean ofAll = criterion instanceof Criterion.All || criterion instanceof Criterion.None;
    return unit.isShare() || unit.isMean() || (ofAll && unit.equals(Unit.NONE));
  }

  private String inUnit(Counts counts) {
    return Numbers.withUnit(Printed.number(counts.numerator()), unit);
  }

  private Optional<Diagnostic> quantity(Quantity value, Place place) {
    Unit written = value.unit();
    String number = Printed.number(value.number());
    if (unit.isShare() && written.equals(Unit.NONE)) {
      return kind(
          place,
          value,
          "tính bằng %",
          "viết %s%% nếu là tỷ lệ, hoặc viết số đếm như 55/60".formatted(number));
    }
    if (written.equals(Unit.NONE) || same(written)) {
      return Optional.empty();
    }
    String remedy = written.name().contains("ước") ? ESTIMATE : converted(value, written);
    return Optional.of(
        Diagnostic.error(
            UNIT,
            place,
            "“%s” ghi theo “%s”, mà “%s” %s"
                .formatted(Printed.value(value), written, name, measuredIn()),
            remedy));
  }

  private static boolean saysEstimate(FigureValue value) {
    return value instanceof Words words && words.text().contains("ước");
  }

  private String converted(Quantity value, Unit written) {
    return Money.convert(value.number(), written, unit)
        .map(same -> "viết %s nếu số này đúng".formatted(Numbers.withUnit(same, unit)))
        .orElse(
            unit.equals(Unit.NONE)
                ? "chỉ viết số, hoặc thêm “đơn vị tính: %s” vào chỉ tiêu".formatted(written)
                : "viết số theo “%s”, hoặc sửa đơn vị tính của chỉ tiêu".formatted(unit));
  }

  /** The unit itself, the same spelt another way, or without its {@code /người/năm}. */
  private boolean same(Unit written) {
    String own = Folding.spelling(unit.name()).replace("tỷ", "tỉ");
    String other = Folding.spelling(written.name()).replace("tỷ", "tỉ");
    return own.equals(other) || own.startsWith(other + "/");
  }

  private String measuredIn() {
    return unit.equals(Unit.NONE) ? "tính bằng số" : "tính bằng " + unit;
  }

  private Optional<Diagnostic> kind(Place place, FigureValue value, String what, String remedy) {
    return Optional.of(
        Diagnostic.error(
            KIND,
            place,
            "giá trị “%s” không hợp với “%s” %s".formatted(written(value), name, what),
            remedy));
  }

  /** A bare number for a deed is a year, and years have no dot. */
  private String written(FigureValue value) {
    return criterion instanceof Criterion.Deed
            && value instanceof Quantity quantity
            && quantity.unit().equals(Unit.NONE)
        ? quantity.number().toPlainString()
        : Printed.value(value);
  }
}
