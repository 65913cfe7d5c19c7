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
}
