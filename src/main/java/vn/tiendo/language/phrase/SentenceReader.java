package vn.tiendo.language.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Reading;
import vn.tiendo.language.phrase.Token.Kind;

/**
 * Reads a target as it stands in a document: subject, verb, level, time and base in one sentence,
 * {@code tỷ lệ hộ nghèo giảm bình quân 2%/năm}. What stands beside the level (brackets, second
 * targets) is kept word for word in {@link Phrase#asides()}.
 */
public final class SentenceReader {
  private SentenceReader() {}

  /**
   * What a sentence demands. A level by itself, as under {@code mức:}, is the shortest sentence.
   * Offsets in a refusal are those of its NFC form.
   */
  public static Reading<Phrase> read(String sentence) {
    String text = PhraseReader.typed(sentence);
    EnglishNumbers numbers = EnglishNumbers.in(Lexer.cut(text));
    Phrase level = level(new Cursor(text, numbers.tokens()));
    if (level != null) {
      return new Reading.Understood<>(level.noting(numbers.notes()));
    }
    try {
      Phrase read = SentenceParser.of(text, numbers.tokens()).read();
      return new Reading.Understood<>(read.noting(numbers.notes()));
    } catch (NotUnderstood e) {
      return e.refused();
    }
  }

  /** The sentence as a level by itself; null when it is more than that. */
  private static @Nullable Phrase level(Cursor at) {
    boolean word = at.is(Kind.WORD) && at.keyword() == null;
    if (word && !Times.WORDS.contains(at.token().word())) {
      return null;
    }
    try {
      return new LevelParser(at).read();
    } catch (NotUnderstood e) {
      return null;
    }
  }
}
