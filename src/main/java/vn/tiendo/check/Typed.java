package vn.tiendo.check;

/** A part of a formula, ready to be worked out, with its kind. */
record Typed(FormulaKind kind, Term term) {
  /** Stands for what is wrong, once that has been said. */
  static final Typed WRONG = new Typed(FormulaKind.ANY, s -> new Outcome.Lack("công thức còn lỗi"));

  static Typed number(Term term) {
    return new Typed(FormulaKind.NUMBER, term);
  }

  static Typed truth(Term term) {
    return new Typed(FormulaKind.TRUTH, term);
  }
}
