package vn.tiendo.model;

/**
 * Who may see something (phạm vi). Secrecy marks (độ mật) are no visibility: data that carry one
 * are refused.
 */
public enum Visibility {
  /** {@code công khai} */
  PUBLIC,
  /** {@code nội bộ}: never in the public output. */
  INTERNAL;

  /** The narrower of the two: what stands in an internal thing is internal. */
  public Visibility and(Visibility other) {
    return this == INTERNAL ? this : other;
  }
}
