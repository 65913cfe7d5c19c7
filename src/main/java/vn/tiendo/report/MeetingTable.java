package vn.tiendo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Ordinals;
import vn.tiendo.model.Organisation;
import vn.tiendo.report.MeetingSpan.Branch;
import vn.tiendo.report.MeetingSpan.Sign;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/** Branches by months: a letter for each meeting, never a colour. */
final class MeetingTable {
  private static final int MONTH_WIDTH = 4;
  private static final int NAME_AND_MONTHS = 69;

  private final MeetingSpan span;
  private final Briefing briefing;
  private int number;

  MeetingTable(MeetingSpan span, Briefing briefing) {
    this.span = span;
    this.briefing = briefing;
  }

  OfficialTable table() {
    return new OfficialTable(
        "Sinh hoạt của từng chi bộ theo tháng, " + span.name(briefing),
        null,
        columns(),
        Stream.concat(branches(), totals()).toList(),
        List.of(legend(), "Đã họp: số tháng có họp trên số tháng phải họp, mỗi tháng một lần."));
  }

  /**
   * By kind of branch, in the order in which the committee lists kinds, where there are several.
   */
  private Stream<Row> branches() {
    Map<String, List<Branch>> groups = new LinkedHashMap<>();
    briefing.committee().committee().kinds().forEach(k -> groups.put(k.name(), new ArrayList<>()));
    span.branches()
        .forEach(
            b -> groups.computeIfAbsent(kind(b.organisation()), k -> new ArrayList<>()).add(b));
    groups.values().removeIf(List::isEmpty);
    boolean several = groups.size() > 1;
    List<Row> rows = new ArrayList<>();
    int group = 0;
    for (Map.Entry<String, List<Branch>> each : groups.entrySet()) {
      group++;
      if (several) {
        rows.add(Row.heading(Ordinals.roman(group), each.getKey()));
      }
      each.getValue().forEach(branch -> rows.add(row(branch)));
    }
    return rows.stream();
  }

  private String kind(Organisation organisation) {
    return briefing.committee().committee().kinds().stream()
        .filter(
            kind ->
                organisation.kind() != null
                    && kind.code().value().equals(organisation.kind().value()))
        .map(Organisation.Kind::name)
        .findFirst()
        .orElse("Chi bộ chưa ghi loại hình");
  }

  private Row row(Branch branch) {
    number++;
    List<String> cells =
        new ArrayList<>(List.of(Integer.toString(number), branch.organisation().name()));
    branch.signs().forEach(sign -> cells.add(sign.letter()));
    cells.add(branch.asked() == 0 ? "-" : branch.held() + "/" + branch.asked());
    cells.add(
        branch.meetings().attendance() == null || !branch.alone()
            ? ""
            : Numbers.plain(branch.meetings().attendance()));
    cells.add(branch.alone() ? quality(branch) : "");
    return Row.figures(cells);
  }

  /** {@code tốt 7, khá 2}. */
  static String quality(Branch branch) {
    return branch.meetings().quality().stream()
        .filter(q -> q.meetings() > 0)
        .map(q -> q.grade() + " " + Numbers.plain(q.meetings()))
        .collect(Collectors.joining(", "));
  }

  private Stream<Row> totals() {
    return Stream.of(
        total("Số chi bộ đã họp", Sign::isHeld),
        total("Số chi bộ không họp", Sign.NOT_HELD::equals),
        total("Số chi bộ chưa có số liệu", Sign.UNKNOWN::equals));
  }

  private Row total(String name, Predicate<Sign> which) {
    List<String> cells = new ArrayList<>(List.of("", name));
    IntStream.rangeClosed(0, span.last() - span.first())
        .mapToLong(
            month -> span.branches().stream().filter(b -> which.test(b.signs().get(month))).count())
        .mapToObj(Numbers::plain)
        .forEach(cells::add);
    cells.addAll(List.of("-", "-", "-"));
    return Row.total(cells);
  }

  private String legend() {
    return Stream.of(Sign.values())
        .filter(s -> s != Sign.NOT_ASKED || span.branches().stream().anyMatch(b -> b.count(s) > 0))
        .map(s -> (s == Sign.UNKNOWN ? "ô trống" : s.letter()) + ": " + s.word())
        .collect(Collectors.joining("; ", "", "."));
  }

  private List<Column> columns() {
    int months = span.last() - span.first() + 1;
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("TT", "", 4, Align.CENTRE));
    columns.add(new Column("Chi bộ", "", NAME_AND_MONTHS - months * MONTH_WIDTH, Align.LEFT));
    IntStream.rangeClosed(span.first(), span.last())
        .mapToObj(m -> new Column(Integer.toString(m), "", MONTH_WIDTH, Align.CENTRE, "Tháng"))
        .forEach(columns::add);
    columns.add(new Column("Đã họp", "", 7, Align.CENTRE));
    columns.add(new Column("Dự họp bình quân (%)", "", 8, Align.CENTRE));
    columns.add(new Column("Số cuộc họp theo chất lượng", "", 12, Align.CENTRE));
    return columns;
  }
}
