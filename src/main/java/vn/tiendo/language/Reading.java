package vn.tiendo.language;

import java.util.Objects;

/**
 * What came of reading a text: its meaning, or why it was not understood. Never a guess.
 *
 * @param <T> the meaning
 */
public sealed interface Reading<T> {

  /** The text was understood to its last word. */
  record Understood<T>(T meaning) implements Reading<T> {
    public Understood {
      Objects.requireNonNull(meaning);
    }
  }

  /**
   * The text was not understood.
   *
   * @param from the offset of the first character that was not understood
   * @param length how many characters are in question, at least 1
   * @param message what is wrong, a Vietnamese clause without a full stop
   * @param remedy how to write it, a Vietnamese clause without a full stop
   */
  record Refused<T>(int from, int length, String message, String remedy) implements Reading<T> {
    public Refused {
      Objects.requireNonNull(message);
      Objects.requireNonNull(remedy);
    }
  }
}
