package vn.tiendo.evaluate;

import java.util.Locale;

/**
 * What is decided of a target. The order is that of a page: the good news first, the unknown last.
 */
public enum Verdict {
  /** met, and beyond the target in the target's own terms */
  EXCEEDED("vượt"),
  MET("đạt"),
  /** not yet due, at or above the path */
  ON_TRACK("đúng tiến độ"),
  /** not yet due, below the path, the projection reaches the target or there is none yet */
  BEHIND("chậm tiến độ"),
  /** not yet due, and the projection misses the target */
  AT_RISK("nguy cơ không đạt"),
  /** due, not met, at or above the committee's limit; never counted as met */
  NEARLY_MET("cơ bản đạt"),
  /** due and not met */
  NOT_MET("không đạt"),
  NO_DATA("chưa đủ số liệu"),
  /** nothing is due or measured yet */
  NOT_DUE("chưa đến kỳ");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** As it is printed, in lower case. */
  public String word() {
    return word;
  }

  /** Whether it counts as success in a headline. */
  public boolean isMet() {
    return this == EXCEEDED || this == MET;
  }

  /** The name used in CSS classes and file formats. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
