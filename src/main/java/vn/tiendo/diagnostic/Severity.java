package vn.tiendo.diagnostic;

/** How much a diagnostic weighs: only an error keeps a site from being published. */
public enum Severity {
  ERROR("lỗi"),
  WARNING("cảnh báo"),
  NOTE("lưu ý");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The Vietnamese word printed before a message. */
  public String word() {
    return word;
  }
}
