package vn.tiendo.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two places in which an official document is signed: by the person in whose name it goes out,
 * then by the body that issues it, whose signature takes the place of the seal (official format,
 * 3.7).
 */
public enum SignatureField {
  PERSON("cá nhân", "ChuKyCaNhan", "Ô chữ ký của người ký"),
  ORGANISATION("cơ quan", "ChuKyCoQuan", "Ô chữ ký của cơ quan ban hành");

  private final String word;
  private final String fieldName;
  private final String description;

  SignatureField(String word, String fieldName, String description) {
    this.word = word;
    this.fieldName = fieldName;
    this.description = description;
  }

  /** As it is written and printed: {@code cá nhân}. */
  public String word() {
    return word;
  }

  /** The name of the form field in the document's file: ASCII, without a full stop. */
  public String fieldName() {
    return fieldName;
  }

  /** Read aloud where the field stands. */
  public String description() {
    return description;
  }

  /** The place that a form field of that name is; empty for a field of another origin. */
  public static Optional<SignatureField> named(String fieldName) {
    return Arrays.stream(values()).filter(field -> field.fieldName.equals(fieldName)).findFirst();
  }
}
