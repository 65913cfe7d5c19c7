package vn.tiendo.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.MeetingYear;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Origin;

/** Branch meetings: the years there are, and each year as months by branches. */
final class MeetingsPage implements PageKind.OfCommittee {

  /** What the template of the list of years reads. */
  public record Index(Frame frame, List<YearLine> years) {}

  /** One year in the list. */
  public record YearLine(String year, String href, String summary) {}

  /**
   * What the template of a year reads.
   *
   * @param months the heads of the columns
   * @param totals how many branches met, month by month; empty without branches
   */
  public record Year(
      Frame frame,
      String year,
      String summary,
      List<String> months,
      List<Meetings.Row> branches,
      List<String> totals,
      @Nullable Origin origin,
      @Nullable String note) {}

  @Override
  public Stream<Page> pages(Desk desk) {
    List<MeetingYear> years =
        desk.committee().meetings().stream()
            .sorted(Comparator.comparing(MeetingYear::year).reversed())
            .toList();
    if (years.isEmpty()) {
      return Stream.empty();
    }
    Here index = new Here(Addresses.meetings(desk.code()));
    return Stream.concat(
        Stream.of(new Page(index.path(), "site/meetings.ftlh", () -> index(desk, index, years))),
        years.stream()
            .map(
                year -> {
                  Here here = new Here(Addresses.meetings(desk.code(), year.year()));
                  return new Page(
                      here.path(), "site/meeting-year.ftlh", () -> year(desk, here, year));
                }));
  }

  private static Index index(Desk desk, Here here, List<MeetingYear> years) {
    return new Index(
        desk.frame(here, "Sinh hoạt chi bộ"),
        years.stream()
            .map(
                year ->
                    new YearLine(
                        Integer.toString(year.year()),
                        here.to(Addresses.meetings(desk.code(), year.year())),
                        summary(year)))
            .toList());
  }

  private static Year year(Desk desk, Here here, MeetingYear year) {
    return new Year(
        desk.frame(
            here,
            "Sinh hoạt chi bộ năm " + year.year(),
            List.of(here.link("Sinh hoạt chi bộ", Addresses.meetings(desk.code())))),
        Integer.toString(year.year()),
        summary(year),
        IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList(),
        year.branches().stream().map(b -> Meetings.row(desk, here, year, b)).toList(),
        year.branches().isEmpty() ? List.of() : totals(year),
        desk.origin(year.citation()),
        year.note());
  }

  private static List<String> totals(MeetingYear year) {
    return IntStream.range(0, 12)
        .mapToObj(
            month ->
                Numbers.plain(
                    year.branches().stream()
                        .filter(b -> Meetings.isHeld(b.months().get(month)))
                        .count()))
        .toList();
  }

  private static String summary(MeetingYear year) {
    String followed =
        year.followed() == null
            ? Numbers.plain(year.branches().size()) + " chi bộ có số liệu"
            : Numbers.plain(year.followed()) + " chi bộ được theo dõi";
    if (year.branches().isEmpty()) {
      return followed + ", chưa có số liệu từng tháng";
    }
    boolean all =
        year.followed() != null
            && year.followed().compareTo(BigDecimal.valueOf(year.branches().size())) == 0;
    if (all) {
      return followed + ", chi bộ nào cũng có số liệu từng tháng";
    }
    return year.followed() == null
        ? followed
        : followed + ", " + Numbers.plain(year.branches().size()) + " chi bộ có số liệu từng tháng";
  }
}
