package vn.tiendo;

import java.io.PrintWriter;
import vn.tiendo.publish.Progress;

/** One line on a terminal that tells how far the work has come; silent when nobody watches. */
final class ProgressLine implements Progress {
  private static final int STEPS = 100;

  private final PrintWriter out;
  private final boolean shown;
  private int last = -1;

  private ProgressLine(PrintWriter out, boolean shown) {
    this.out = out;
    this.shown = shown;
  }

  /**
   * A line on a terminal; a pipe or a file gets none. The launcher knows which it is: {@code
   * System.console} tells the two apart no more on newer Javas.
   */
  static ProgressLine on(PrintWriter out) {
    return new ProgressLine(out, Boolean.getBoolean("tiendo.terminal"));
  }

  @Override
  public synchronized void written(int done, int all) {
    int step = done * STEPS / all;
    if (shown && step > last) {
      last = step;
      out.print("\rĐang dựng: " + done + "/" + all + " tệp (" + step + "%)");
      out.flush();
    }
  }

  /** Removes the line. */
  synchronized void clear() {
    if (shown && last >= 0) {
      out.print("\r" + " ".repeat(60) + "\r");
      out.flush();
    }
  }
}
