package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Figure.Stated;
import vn.tiendo.model.Placed;

/**
 * Vietnamese writes decimals with a comma (official-format 5.1); some sources print a point, and
 * hands type it.
 */
final class DecimalPoint implements CommitteeRule {
  private static final String CODE = "dau-cham-thap-phan";

  /** A share with one or two digits after a point: no thousands are written so. */
  private static final Pattern TYPED = Pattern.compile("(?<![\\d.,/])\\d+\\.\\d{1,2}\\s?%");

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Stream<Placed<String>> printed =
        committee.committee().sheets().stream()
            .flatMap(Claimed::in)
            .map(Claimed::stated)
            .filter(Stated::decimalPoint)
            .map(Stated::text);
    Stream<Placed<String>> typed =
        committee.committee().reports().stream()
            .flatMap(NarrativeLine::in)
            .flatMap(DecimalPoint::typed);
    Stream.concat(printed, typed).forEach(text -> report.accept(point(text)));
  }

  private static Stream<Placed<String>> typed(NarrativeLine line) {
    return TYPED
        .matcher(line.text())
        .results()
        .map(found -> new Placed<>(found.group(), line.at(found.start(), found.end())));
  }

  private static Diagnostic point(Placed<String> text) {
    return Diagnostic.warning(
        CODE,
        text.place(),
        "“%s” viết dấu chấm thập phân".formatted(text.value()),
        "tiếng Việt viết %s; giữ nguyên văn ở “công bố”, dùng dấu phẩy khi dẫn lại"
            .formatted(text.value().replace('.', ',')));
  }
}
