package vn.tiendo.model;

/** How the tables of targets after a report are laid out (official format, 6.2). */
public enum TableForm {
  /** The level, what was reached, and the share of the level. */
  PLAN("so với mục tiêu"),
  /** What was reached in each year of the plan. */
  YEARS("theo năm"),
  /** The year of the report beside the year before. */
  YEAR_BEFORE("so với năm trước");

  private final String word;

  TableForm(String word) {
    this.word = word;
  }

  /** As it is written after {@code phụ lục:}. */
  public String word() {
    return word;
  }
}
