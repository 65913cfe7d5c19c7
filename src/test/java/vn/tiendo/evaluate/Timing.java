package vn.tiendo.evaluate;

import java.time.LocalDate;
import vn.tiendo.model.Schedule;

/** The schedules of generated cases, all of the years 2016 to 2020. */
enum Timing {
  ONCE("hạn: 2020"),
  YEARLY("kỳ: hằng năm"),
  SUM("kỳ: cả giai đoạn"),
  MEAN("kỳ: bình quân giai đoạn"),
  LAST("kỳ: hằng năm # cả giai đoạn: cách tính: năm cuối"),
  OPEN("ghi chú: Kế hoạch không có giai đoạn");

  static final int FIRST = 2016;
  static final int FINAL = 2020;
  static final int YEARS = FINAL - FIRST + 1;

  /** The line of a target's record that says so. */
  final String line;

  Timing(String line) {
    this.line = line;
  }

  Schedule schedule() {
    return switch (this) {
      case ONCE -> new Schedule.Once(new Schedule.Deadline(LocalDate.of(FINAL, 12, 31), null));
      case YEARLY -> new Schedule.Recurring(Schedule.Cadence.YEARLY, FIRST, FINAL);
      case SUM -> new Schedule.Over(Schedule.RollUp.SUM, FIRST, FINAL);
      case MEAN -> new Schedule.Over(Schedule.RollUp.MEAN, FIRST, FINAL);
      case LAST -> new Schedule.Over(Schedule.RollUp.LAST, FIRST, FINAL);
      case OPEN -> new Schedule.Open();
    };
  }

  /** Whether it can be asked of a kind: nobody adds up shares of all, or the rates of growth. */
  boolean fits(NumberKind kind) {
    boolean adds =
        kind == NumberKind.NONE
            || (kind.terms == NumberKind.Terms.LEVELS && !kind.countsFromBase());
    return this != SUM || adds;
  }
}
