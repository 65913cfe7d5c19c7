package vn.tiendo.publish;

/**
 * The output folder can't be replaced without losing what is not the program's. The message is
 * Vietnamese, for the user.
 */
public final class UnsafeOutput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsafeOutput(String message) {
    super(message);
  }
}
