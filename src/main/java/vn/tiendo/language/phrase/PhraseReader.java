package vn.tiendo.language.phrase;

import java.text.Normalizer;
import vn.tiendo.language.Reading;

/** Reads what an editor types under {@code mức:}, such as {@code từ 20% trở lên}. */
public final class PhraseReader {
  private PhraseReader() {}

  /**
   * What a level demands. Only the level may be there: words that say what is measured are refused,
   * for they could change the meaning.
   *
   * @param phrase the text, of which offsets in a refusal are those of its NFC form
   */
  public static Reading<Phrase> read(String phrase) {
    String text = typed(phrase);
    try {
      return new Reading.Understood<>(new LevelParser(new Cursor(text)).read());
    } catch (NotUnderstood e) {
      return e.refused();
    }
  }

  /**
   * The text as it was meant: NFC, and "ƣ", which old fonts leave behind for "ư", as "ư". No
   * language of the country has that letter; every other character stays in its place.
   */
  static String typed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace('ƣ', 'ư').replace('Ƣ', 'Ư');
  }
}
