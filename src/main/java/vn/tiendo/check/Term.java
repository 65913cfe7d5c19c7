package vn.tiendo.check;

/** A part of a formula with its names settled, ready to be worked out. */
@FunctionalInterface
interface Term {
  Outcome in(Situation situation);
}
