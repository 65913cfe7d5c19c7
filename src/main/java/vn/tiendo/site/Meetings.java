package vn.tiendo.site;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Wording;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Code;
import vn.tiendo.model.MeetingYear;
import vn.tiendo.model.MeetingYear.BranchMeetings;
import vn.tiendo.model.MeetingYear.Month;
import vn.tiendo.model.Unit;
import vn.tiendo.site.Parts.Link;

/** Branch meetings month by month. */
final class Meetings {

  private Meetings() {}

  /**
   * One branch in one year.
   *
   * @param held how many meetings were held
   * @param known of how many months anything is known
   */
  public record Row(
      Link branch,
      String year,
      List<Cell> months,
      String held,
      String known,
      @Nullable String quality,
      @Nullable String attendance) {}

  /** One month: the letter shown, the word it stands for, and what names its colour. */
  public record Cell(String month, String letter, String word, String slug) {}

  /** The years of one branch. */
  static List<Row> of(Desk desk, Here here, Code branch) {
    return desk.committee().meetings().stream()
        .flatMap(
            year ->
                year.branches().stream()
                    .filter(b -> b.branch().value().equals(branch))
                    .map(b -> row(desk, here, year, b)))
        .toList();
  }

  static Row row(Desk desk, Here here, MeetingYear year, BranchMeetings branch) {
    Code code = branch.branch().value();
    return new Row(
        here.link(desk.checked().organisation(code).name(), Addresses.unit(desk.code(), code)),
        Integer.toString(year.year()),
        IntStream.range(0, 12)
            .mapToObj(month -> cell(month + 1, branch.months().get(month)))
            .toList(),
        Numbers.plain(count(branch, Meetings::isHeld)),
        Numbers.plain(count(branch, month -> month != Month.UNKNOWN)),
        branch.quality().isEmpty()
            ? null
            : branch.quality().stream()
                .map(q -> q.grade() + ": " + Numbers.plain(q.meetings()))
                .collect(Collectors.joining("; ")),
        branch.attendance() == null ? null : Numbers.withUnit(branch.attendance(), Unit.PERCENT));
  }

  static boolean isHeld(Month month) {
    return month == Month.REGULAR || month == Month.THEMATIC;
  }

  private static long count(BranchMeetings branch, Predicate<Month> which) {
    return branch.months().stream().filter(which).count();
  }

  static Cell cell(int number, Month month) {
    String name = "tháng " + number;
    return switch (month) {
      case REGULAR -> new Cell(name, "T", "thường kỳ", "regular");
      case THEMATIC -> new Cell(name, "C", "chuyên đề", "thematic");
      case NOT_HELD -> new Cell(name, "K", "không họp", "not-held");
      case UNKNOWN -> new Cell(name, "–", Wording.NO_FIGURE, "unknown");
    };
  }
}
