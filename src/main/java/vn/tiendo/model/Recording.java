package vn.tiendo.model;

/** What a figure of part of a year says of the year (cách ghi). */
public enum Recording {
  /** {@code từng kỳ}: what came in that part alone; the parts of a year add up. */
  EACH_PERIOD("từng kỳ"),
  /** {@code lũy kế từ đầu năm}: all since the year began; the last one is the year's. */
  CUMULATIVE("lũy kế từ đầu năm"),
  /** {@code tại thời điểm}: the state at its end. */
  STATE("tại thời điểm"),
  /** {@code tốc độ tăng}: how fast it grew in that part, which is no part of the year's growth. */
  RATE("tốc độ tăng");

  private final String word;

  Recording(String word) {
    this.word = word;
  }

  /** As it is written and printed. */
  public String word() {
    return word;
  }
}
