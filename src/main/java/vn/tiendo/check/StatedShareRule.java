package vn.tiendo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.proofread.StatedShare;

/**
 * A share that a source printed beside its counts, or a narrative states, is the share of those
 * counts (evaluation, Cross-checks; the classes are those of the labelled corpus of printed
 * shares).
 */
final class StatedShareRule implements CommitteeRule {
  private static final String CUT = "ty-le-cat-so";
  private static final String ONE_OFF = "ty-le-lech-mot";
  private static final String OTHER_WHOLE = "ty-le-tong-khac";
  private static final String WRONG = "ty-le-sai";
  private static final String MISLEADING = "ty-le-de-hieu-lam";
  private static final String ASK =
      "hỏi lại nguồn xem số đếm hay tỷ lệ sai; trang in tỷ lệ tính từ số đếm";

  @Override
  public Set<String> codes() {
    return Set.of(CUT, ONE_OFF, OTHER_WHOLE, WRONG, MISLEADING);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Claimed.in(committee)
        .filter(claimed -> claimed.stated().unit().isShare())
        .forEach(claimed -> judge(claimed, committee).ifPresent(report));
  }

  private static Optional<Diagnostic> judge(Claimed claimed, CheckedCommittee committee) {
    if (!(claimed.value() instanceof Counts counts)) {
      return Optional.empty();
    }
    StatedShare share =
        new StatedShare(
            counts.numerator(),
            counts.denominator(),
            claimed.stated().number(),
            claimed.stated().hedge(),
            committee.committee().profile().thresholds().about());
    Place place = claimed.stated().text().place();
    String counted = Printed.counts(share.part(), share.whole());
    String rounded = Printed.percent(share.right(), share.decimals());
    String printed = Printed.stated(claimed.stated());
    return switch (share.truth()) {
      case RIGHT -> Optional.empty();
      case CUT ->
          Optional.of(
              Diagnostic.note(
                  CUT,
                  place,
                  "%s = %s, không phải %s: bị cắt bớt chứ không làm tròn"
                      .formatted(counted, rounded, printed),
                  "làm tròn thành " + rounded + " khi dẫn lại"));
      case ONE_OFF ->
          Optional.of(
              Diagnostic.warning(
                  ONE_OFF,
                  place,
                  "%s = %s, không phải %s: lệch một đơn vị ở chữ số cuối"
                      .formatted(counted, rounded, printed),
                  ASK));
      case MISLEADING -> Optional.of(misleading(share, claimed, counted));
      case WRONG -> Optional.of(wrong(share, claimed, counted, committee));
    };
  }

  private static Diagnostic misleading(StatedShare share, Claimed claimed, String counted) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "%s = %s, nói “%s” tuy không sai nhưng dễ hiểu lầm"
            .formatted(counted, exactly(share), Printed.stated(claimed.stated())));
    ShareExplanation.yearly(share, claimed.period()).ifPresent(parts::add);
    return Diagnostic.warning(
        MISLEADING,
        claimed.stated().text().place(),
        String.join("; ", parts),
        "dẫn tỷ lệ tính từ số đếm, nói rõ mẫu số và thời gian cộng dồn");
  }

  private static Diagnostic wrong(
      StatedShare share, Claimed claimed, String counted, CheckedCommittee committee) {
    Optional<String> otherWhole =
        ShareExplanation.otherWhole(share, wholes(claimed.sheet(), committee));
    List<String> parts = new ArrayList<>();
    parts.add(
        "%s = %s, không phải %s"
            .formatted(counted, exactly(share), Printed.stated(claimed.stated())));
    otherWhole.ifPresent(parts::add);
    if (otherWhole.isEmpty()) {
      Optional<String> otherCount = ShareExplanation.otherCount(share);
      otherCount.or(() -> ShareExplanation.neededWhole(share)).ifPresent(parts::add);
      ShareExplanation.yearly(share, claimed.period()).ifPresent(parts::add);
    }
    return new Diagnostic(
        Severity.WARNING,
        otherWhole.isPresent() ? OTHER_WHOLE : WRONG,
        claimed.stated().text().place(),
        String.join("; ", parts),
        otherWhole.isPresent() ? "ghi rõ mẫu số của tỷ lệ, hoặc tính lại tỷ lệ" : ASK);
  }

  /** The sheet's own numbers first: they are the likeliest. */
  private static List<NamedCount> wholes(@Nullable FigureSheet sheet, CheckedCommittee committee) {
    return Stream.concat(Stream.ofNullable(sheet), committee.committee().sheets().stream())
        .distinct()
        .flatMap(each -> NamedCount.in(each, committee))
        .toList();
  }

  private static String exactly(StatedShare share) {
    int decimals = Math.max(2, share.decimals());
    return Numbers.rounded(share.right(decimals), decimals) + "%";
  }
}
