package vn.tiendo.language.phrase;

import vn.tiendo.language.Reading;

/** Ends a reading at the place that is not understood; never leaves the package. */
final class NotUnderstood extends RuntimeException {
  private final int from;
  private final int length;
  private final String what;
  private final String remedy;

  NotUnderstood(int from, int length, String what, String remedy) {
    // No stack: it says where in the phrase, not where in the program.
    super(what, null, false, false);
    this.from = from;
    this.length = length;
    this.what = what;
    this.remedy = remedy;
  }

  <T> Reading<T> refused() {
    return new Reading.Refused<>(from, length, what, remedy);
  }
}
