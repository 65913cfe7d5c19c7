package vn.tiendo.signing;

/** A signature that cannot be given, or a key that cannot be had: why, and how to mend it. */
public final class SigningRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * @param reason what is wrong, a clause in Vietnamese without a full stop
   * @param remedy what to do about it, a clause in Vietnamese without a full stop
   */
  public SigningRefused(String reason, String remedy) {
    super(reason);
    this.remedy = remedy;
  }

  SigningRefused(String reason, String remedy, Throwable cause) {
    super(reason, cause);
    this.remedy = remedy;
  }

  /** The same, and of what it is said: a file. */
  public SigningRefused of(String subject) {
    return new SigningRefused(subject + ": " + getMessage(), remedy, this);
  }

  /** Both clauses as the commands print them. */
  public String sentence() {
    return getMessage() + "; " + remedy;
  }
}
