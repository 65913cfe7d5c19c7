package vn.tiendo.word;

/** A piece of a paragraph. */
sealed interface Inline {

  /** Text in letters of one kind. */
  record Words(String text, Letters letters) implements Inline {}

  /** The end of a line within a paragraph. */
  record LineBreak() implements Inline {}

  /**
   * The mark of a footnote.
   *
   * @param note which one, from 1
   * @param again whether an earlier mark has led to it already
   */
  record NoteMark(int note, boolean again) implements Inline {}

  /** How letters differ from those of the paragraph's style. */
  record Letters(boolean bold, boolean italic, boolean raised) {
    static final Letters PLAIN = new Letters(false, false, false);

    Letters inBold() {
      return new Letters(true, italic, raised);
    }

    Letters inItalic() {
      return new Letters(bold, true, raised);
    }

    Letters inRaised() {
      return new Letters(bold, italic, true);
    }
  }
}
