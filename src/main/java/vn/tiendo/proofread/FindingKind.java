package vn.tiendo.proofread;

import vn.tiendo.diagnostic.Severity;

/** What a finding says of the text; the names are those that {@code --json} prints. */
public enum FindingKind {
  OK(Severity.NOTE, "dung"),
  /** cut where it should have been rounded */
  TRUNCATED(Severity.NOTE, "ty-le-cat-so"),
  /** off by one in its last digit */
  LAST_DIGIT(Severity.WARNING, "ty-le-lech-mot"),
  /** the right share of another whole */
  WRONG_WHOLE(Severity.WARNING, "ty-le-tong-khac"),
  GROSS(Severity.WARNING, "ty-le-sai"),
  /** true as a bound, and far from the value */
  MISLEADING(Severity.WARNING, "ty-le-de-hieu-lam"),
  /** wrong shares that add up to exactly 100 */
  FORCED_SHARES(Severity.WARNING, "ty-le-ep-du-100"),
  /** parts that do not add up to the whole they are said to make */
  SUM(Severity.WARNING, "phan-khac-tong"),
  PART_ABOVE_WHOLE(Severity.WARNING, "phan-lon-hon-tong"),

  LIST_GAP(Severity.WARNING, "thieu-so-thu-tu"),
  DECIMAL_POINT(Severity.WARNING, "dau-cham-thap-phan");

  private final Severity severity;
  private final String code;

  FindingKind(Severity severity, String code) {
    this.severity = severity;
    this.code = code;
  }

  /** How much it weighs; nothing that a text says is an error of the data. */
  public Severity severity() {
    return severity;
  }

  /** The code that is printed behind the message, the same as in {@code check}. */
  public String code() {
    return code;
  }
}
