package vn.tiendo.language.formula;

/** Where and why a formula is not understood: ends its reading, and goes no further than that. */
final class Misread extends Exception {
  private final int from;
  private final int length;
  private final String remedy;

  Misread(int from, int length, String message, String remedy) {
    super(message, null, false, false);
    this.from = from;
    this.length = length;
    this.remedy = remedy;
  }

  Misread(Token at, String message, String remedy) {
    this(at.from(), at.length(), message, remedy);
  }

  int from() {
    return from;
  }

  int length() {
    return length;
  }

  String remedy() {
    return remedy;
  }
}
