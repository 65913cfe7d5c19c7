package vn.tiendo.model;

/** How firmly a source states a number. */
public enum Hedge {
  EXACT(""),
  ABOUT("khoảng"),
  MORE_THAN("trên"),
  NEARLY("gần"),
  LESS_THAN("dưới");

  private final String word;

  Hedge(String word) {
    this.word = word;
  }

  /** The Vietnamese word before the number; empty for an exact one. */
  public String word() {
    return word;
  }
}
