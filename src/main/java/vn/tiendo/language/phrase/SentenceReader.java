package vn.tiendo.language.phrase;

import java.text.Normalizer;
import vn.tiendo.language.Reading;

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
    String text = Normalizer.normalize(sentence, Normalizer.Form.NFC);
    Reading<Phrase> level = PhraseReader.read(text);
    if (level instanceof Reading.Understood<Phrase>) {
      return level;
    }
    try {
      return new Reading.Understood<>(SentenceParser.of(text).read());
    } catch (NotUnderstood e) {
      return e.refused();
    }
  }
}
