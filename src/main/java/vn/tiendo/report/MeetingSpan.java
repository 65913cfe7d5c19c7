package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.model.MeetingYear;
import vn.tiendo.model.MeetingYear.BranchMeetings;
import vn.tiendo.model.MeetingYear.Month;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;

/**
 * The branch meetings of the months that a report speaks of. A branch meets once a month by the
 * statutes (Điều lệ Đảng); a month is asked of it only when it was there the whole month.
 *
 * @param first the first month, 1 to 12
 * @param last the last month
 */
record MeetingSpan(MeetingYear year, int first, int last, List<Branch> branches) {

  MeetingSpan {
    branches = List.copyOf(branches);
  }

  /** What is known of a month of a branch. */
  enum Sign {
    REGULAR("T", "họp thường kỳ"),
    THEMATIC("C", "sinh hoạt chuyên đề"),
    NOT_HELD("K", "không họp"),
    UNKNOWN("", "chưa có số liệu"),
    /** The branch was not there the whole month. */
    NOT_ASKED("-", "chi bộ chưa thành lập hoặc đã kết thúc hoạt động");

    private final String letter;
    private final String word;

    Sign(String letter, String word) {
      this.letter = letter;
      this.word = word;
    }

    /** What stands in a cell: empty when not reported (official format, 3.8). */
    String letter() {
      return letter;
    }

    /** What the letter stands for. */
    String word() {
      return word;
    }

    boolean isHeld() {
      return this == REGULAR || this == THEMATIC;
    }
  }

  /**
   * One branch.
   *
   * @param signs one for each month of the span
   * @param alone whether nothing is known of months outside the span, so that its attendance and
   *     grades speak of the span
   */
  record Branch(
      Organisation organisation, BranchMeetings meetings, List<Sign> signs, boolean alone) {

    Branch {
      signs = List.copyOf(signs);
    }

    long count(Sign sign) {
      return signs.stream().filter(s -> s == sign).count();
    }

    long held() {
      return signs.stream().filter(Sign::isHeld).count();
    }

    /** How many months are asked of it. */
    long asked() {
      return signs.size() - count(Sign.NOT_ASKED);
    }

    /** Whether it met in every month that is asked of it. */
    boolean isFull() {
      return asked() > 0 && held() == asked();
    }

    /** Whether a month was missed; no news is none missed. */
    boolean isMissing() {
      return count(Sign.NOT_HELD) > 0;
    }
  }

  /** The months of the report's period; empty when the data have none of its year. */
  static Optional<MeetingSpan> of(Briefing briefing) {
    Period period = briefing.report().period();
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null || end == null || start.getYear() != end.getYear()) {
      return Optional.empty();
    }
    int first = start.equals(end) ? 1 : start.getMonthValue();
    return briefing.committee().committee().meetings().stream()
        .filter(year -> year.year() == end.getYear())
        .findFirst()
        .map(year -> of(year, first, end.getMonthValue(), briefing));
  }

  private static MeetingSpan of(MeetingYear year, int first, int last, Briefing briefing) {
    Function<BranchMeetings, Branch> branch =
        meetings ->
            branch(
                briefing.committee().organisation(meetings.branch().value()),
                meetings,
                year.year(),
                first,
                last);
    return new MeetingSpan(year, first, last, year.branches().stream().map(branch).toList());
  }

  private static Branch branch(
      Organisation organisation, BranchMeetings meetings, int year, int first, int last) {
    List<Sign> signs =
        IntStream.rangeClosed(first, last)
            .mapToObj(month -> sign(organisation, meetings, new Period.Month(year, month)))
            .toList();
    boolean alone =
        IntStream.rangeClosed(1, 12)
            .filter(month -> month < first || month > last)
            .allMatch(month -> meetings.months().get(month - 1) == Month.UNKNOWN);
    return new Branch(organisation, meetings, signs, alone);
  }

  private static Sign sign(Organisation organisation, BranchMeetings meetings, Period.Month month) {
    return switch (meetings.months().get(month.month() - 1)) {
      case REGULAR -> Sign.REGULAR;
      case THEMATIC -> Sign.THEMATIC;
      case NOT_HELD -> Sign.NOT_HELD;
      case UNKNOWN ->
          organisation.existsOn(month.start()) && organisation.existsOn(month.end())
              ? Sign.UNKNOWN
              : Sign.NOT_ASKED;
    };
  }

  /** {@code năm 2026}, {@code 9 tháng đầu năm 2026}, {@code quý III/2026}. */
  String name(Briefing briefing) {
    Period period = briefing.report().period();
    return period instanceof Period.At
        ? "năm " + year.year() + ", đến hết tháng " + last
        : briefing.wording().period(period);
  }

  /** {@code tháng 5}, {@code các tháng 5, 6}: the months of a branch with a sign. */
  String months(Branch branch, Sign sign) {
    List<String> months =
        IntStream.range(0, branch.signs().size())
            .filter(i -> branch.signs().get(i) == sign)
            .mapToObj(i -> Integer.toString(first + i))
            .toList();
    return (months.size() > 1 ? "các tháng " : "tháng ")
        + months.stream().collect(Collectors.joining(", "));
  }
}
