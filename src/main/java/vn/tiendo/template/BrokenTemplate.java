package vn.tiendo.template;

import vn.tiendo.diagnostic.Diagnostic;

/**
 * A template that can't be read or filled. Committees may override templates, so this is a mistake
 * in what an editor wrote, and says where.
 */
public final class BrokenTemplate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  BrokenTemplate(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.place() + ": lỗi: " + diagnostic.message(), cause);
    this.diagnostic = diagnostic;
  }

  /** What is wrong and where in the template. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
