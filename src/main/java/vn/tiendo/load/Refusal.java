package vn.tiendo.load;

import vn.tiendo.diagnostic.Place;

/** A mistake after which the rest of a file can't be read. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  final Mistake mistake;
  final transient Place place;
  final String message;
  final String remedy;

  Refusal(Mistake mistake, Place place, String message, String remedy) {
    super(message);
    this.mistake = mistake;
    this.place = place;
    this.message = message;
    this.remedy = remedy;
  }

  /** A mistake at an offset of a text; behind its end, the last character is shown. */
  static Refusal at(Lines lines, Mistake mistake, int offset, String message, String remedy) {
    int inside = Math.min(offset, Math.max(0, lines.text().length() - 1));
    return new Refusal(mistake, lines.place(inside, 1), message, remedy);
  }
}
