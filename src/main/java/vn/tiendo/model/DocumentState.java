package vn.tiendo.model;

/**
 * Whether a document may be signed. Stands in the properties of every file, so that no program has
 * to guess it from the page.
 */
public enum DocumentState {
  DRAFT("Dự thảo"),
  FINAL("Chính thức");

  /** The property of a file that holds the word. */
  public static final String PROPERTY = "TrangThai";

  private final String word;

  DocumentState(String word) {
    this.word = word;
  }

  /** As the file says it. */
  public String word() {
    return word;
  }
}
