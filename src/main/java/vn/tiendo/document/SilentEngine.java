package vn.tiendo.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Keeps the layout engine from printing to the console. Nothing is lost: the diagnostic consumer of
 * each document has been told before.
 */
final class SilentEngine implements XRLogger {

  private SilentEngine() {}

  /** Silences the engine for the whole program; the engine knows no narrower way. */
  static void install() {
    XRLog.setLoggerImpl(new SilentEngine());
  }

  @Override
  public void log(String where, Level level, String message) {}

  @Override
  public void log(String where, Level level, String message, Throwable error) {}

  @Override
  public void setLevel(String logger, Level level) {}

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }
}
