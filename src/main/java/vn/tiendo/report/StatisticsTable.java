package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Ordinals;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Composition;
import vn.tiendo.model.FigureSheet.Movement;
import vn.tiendo.model.StandardIndicator;
import vn.tiendo.model.StandardIndicator.Group;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/**
 * Organisation and membership in numbers, this period beside the one before (official format, 8). A
 * line of which nothing is known in either is left out.
 */
final class StatisticsTable {
  private static final String MEMBERS = "đảng viên";
  private static final String ORGANISATIONS = "tổ chức cơ sở đảng";

  private final CheckedCommittee committee;
  private final StatisticWindow now;
  private final @Nullable StatisticWindow earlier;
  private final RatingLines ratings;
  private int left;

  /**
   * One line.
   *
   * @param part whether it is told under the one before it
   */
  record Line(String name, String unit, boolean part, StatisticValue earlier, StatisticValue now) {
    boolean isKnown() {
      return earlier.isKnown() || now.isKnown();
    }
  }

  StatisticsTable(Briefing briefing) {
    this.committee = briefing.committee();
    this.now = StatisticWindow.of(briefing.report().period());
    this.earlier = now.before();
    this.ratings = new RatingLines(committee, now, earlier);
  }

  OfficialTable table() {
    List<Row> rows = new ArrayList<>();
    int group = 0;
    for (Group each : Group.values()) {
      List<Line> known = known(lines(each).toList());
      if (!known.isEmpty()) {
        group++;
        rows.add(Row.heading(Ordinals.roman(group), each.title()));
        add(known, rows);
      }
    }
    return new OfficialTable(
        "Thống kê tổ chức đảng, đảng viên, so với kỳ trước", null, columns(), rows, notes());
  }

  /** Those with a number, and those that have one under them. */
  private static List<Line> known(List<Line> lines) {
    List<Line> known = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean below = false;
      for (int j = i + 1; j < lines.size() && lines.get(j).part() && !lines.get(i).part(); j++) {
        below |= lines.get(j).isKnown();
      }
      if (below || lines.get(i).isKnown()) {
        known.add(lines.get(i));
      }
    }
    return known;
  }

  private static void add(List<Line> lines, List<Row> rows) {
    int number = 0;
    for (Line line : lines) {
      boolean part = line.part() && number > 0;
      number += part ? 0 : 1;
      rows.add(
          Row.figures(
              List.of(
                  part ? "" : Integer.toString(number),
                  (part ? "- " : "") + line.name(),
                  line.unit(),
                  line.earlier().text(),
                  line.now().text(),
                  line.now().changeSince(line.earlier()))));
    }
  }

  private Stream<Line> lines(Group group) {
    Stream<Line> standard = StandardIndicator.of(group).stream().map(this::line);
    return switch (group) {
      case ORGANISATION -> Stream.concat(standard, compositions(ORGANISATIONS));
      case STRUCTURE -> Stream.concat(standard, compositions(MEMBERS));
      case CHANGES -> changes(standard.toList());
      case RATING -> ratings.lines();
      case MEMBERS, DISCIPLINE, OTHER -> standard;
    };
  }

  private Line line(StandardIndicator indicator) {
    boolean happens =
        switch (indicator.group()) {
          case CHANGES, DISCIPLINE, OTHER, RATING -> true;
          case ORGANISATION, MEMBERS, STRUCTURE -> false;
        };
    Line line =
        new Line(
            indicator.title(),
            indicator.unit(),
            indicator.part(),
            value(indicator, earlier, happens),
            value(indicator, now, happens));
    if (!line.isKnown()) {
      left++;
    }
    return line;
  }

  private StatisticValue value(
      StandardIndicator indicator, @Nullable StatisticWindow window, boolean happens) {
    if (window == null || !committee.hasMeasure(indicator.code())) {
      return StatisticValue.NONE;
    }
    List<Figure> figures = committee.wholeFigures(indicator.code());
    Figure figure =
        happens ? window.flow(figures, Figure::period) : window.state(figures, Figure::period);
    return StatisticValue.of(
        figure, figure == null || !happens ? "" : window.until(figure.period()));
  }

  /** The lines of the membership's movement; what tells more of one stands under it. */
  private Stream<Line> changes(List<Line> standard) {
    List<Line> lines = new ArrayList<>();
    for (Movement.Flow flow : Movement.Flow.values()) {
      Line line = new Line(flowName(flow), MEMBERS, false, moved(flow, earlier), moved(flow, now));
      lines.add(line);
      Stream.of(StandardIndicator.of(Group.CHANGES))
          .flatMap(List::stream)
          .filter(i -> isUnder(i, flow))
          .map(i -> standard.get(StandardIndicator.of(Group.CHANGES).indexOf(i)))
          .forEach(lines::add);
    }
    return lines.stream();
  }

  private static boolean isUnder(StandardIndicator indicator, Movement.Flow flow) {
    String code = indicator.code().value();
    return switch (flow) {
      case ADMITTED -> code.startsWith("ket-nap-");
      case REMOVED -> code.startsWith("dang-vien-");
      case READMITTED -> code.equals("cong-nhan-chinh-thuc");
      case OPENING, ARRIVED, LEFT, DIED, CLOSING -> false;
    };
  }

  private static String flowName(Movement.Flow flow) {
    return switch (flow) {
      case OPENING -> "Đảng viên đầu kỳ";
      case ADMITTED -> "Kết nạp";
      case READMITTED -> "Kết nạp lại";
      case ARRIVED -> "Chuyển đến";
      case LEFT -> "Chuyển đi";
      case DIED -> "Từ trần";
      case REMOVED -> "Đưa ra khỏi Đảng";
      case CLOSING -> "Đảng viên cuối kỳ";
    };
  }

  private StatisticValue moved(Movement.Flow flow, @Nullable StatisticWindow window) {
    if (window == null) {
      return StatisticValue.NONE;
    }
    FigureSheet sheet =
        window.flow(
            committee.committee().sheets().stream().filter(s -> s.movement() != null).toList(),
            FigureSheet::period);
    if (sheet == null || sheet.movement() == null) {
      return StatisticValue.NONE;
    }
    BigDecimal number =
        sheet.movement().entries().stream()
            .filter(entry -> entry.flow() == flow)
            .map(Movement.Entry::count)
            .findFirst()
            .orElse(null);
    return StatisticValue.of(number).and(number == null ? "" : window.until(sheet.period()));
  }

  private Stream<Line> compositions(String unit) {
    List<Line> lines = new ArrayList<>();
    for (Composition whole : of(unit, now)) {
      Composition before =
          of(unit, earlier).stream()
              .filter(c -> c.code().value().equals(whole.code().value()))
              .findFirst()
              .orElse(null);
      lines.add(
          new Line(
              whole.name(),
              unit,
              false,
              StatisticValue.of(before == null ? null : before.whole().value()),
              StatisticValue.of(whole.whole().value())));
      for (Composition.Part part : whole.parts()) {
        lines.add(
            new Line(
                part.name(),
                unit,
                true,
                StatisticValue.of(before == null ? null : count(before, part.name())),
                StatisticValue.of(part.count().value())));
      }
    }
    return lines.stream();
  }

  private static @Nullable BigDecimal count(Composition whole, String part) {
    return whole.parts().stream()
        .filter(p -> p.name().equals(part))
        .map(p -> p.count().value())
        .findFirst()
        .orElse(null);
  }

  /** Of each composition the newest in the window. */
  private List<Composition> of(String unit, @Nullable StatisticWindow window) {
    if (window == null) {
      return List.of();
    }
    return committee.committee().sheets().stream()
        .flatMap(s -> s.compositions().stream())
        .filter(c -> c.unit().name().equals(unit))
        .map(c -> c.code().value())
        .distinct()
        .map(
            code ->
                window.state(
                    committee.committee().sheets().stream()
                        .filter(
                            s ->
                                s.compositions().stream()
                                    .anyMatch(c -> c.code().value().equals(code)))
                        .toList(),
                    FigureSheet::period))
        .flatMap(Stream::ofNullable)
        .flatMap(s -> s.compositions().stream().filter(c -> c.unit().name().equals(unit)))
        .collect(Collectors.toMap(c -> c.code().value(), Function.identity(), (a, b) -> a))
        .values()
        .stream()
        .sorted(Comparator.comparing(c -> c.code().value()))
        .toList();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("Ô trống là chưa có số liệu; số 0 là đúng bằng không.");
    notes.addAll(ratings.notes());
    if (left > 0) {
      notes.add(
          "Biểu không in "
              + Numbers.plain(left)
              + " chỉ tiêu thống kê chuẩn chưa có số liệu ở cả hai kỳ.");
    }
    return notes;
  }

  private static List<Column> columns() {
    return List.of(
        new Column("TT", "A", 5, Align.CENTRE),
        new Column("Chỉ tiêu thống kê", "B", 34, Align.LEFT),
        new Column("Đvt", "C", 16, Align.CENTRE),
        new Column("Kỳ trước", "1", 17, Align.NUMBERS),
        new Column("Kỳ này", "2", 17, Align.NUMBERS),
        new Column("Tăng, giảm", "3=2-1", 11, Align.NUMBERS));
  }
}
