package vn.tiendo.language.formula;

import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Reading;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Formula;

/**
 * Reads a formula (data-language, "derived figures"): numbers as Vietnamese writes them, codes of
 * measures, words of the register, {@code + - * /}, comparisons, {@code và}, {@code hoặc}, {@code
 * không} and a handful of functions. Nothing in it can run, loop or reach anything but the
 * register.
 */
public final class FormulaReader {
  /** Longer than any rule of an office; bounds reading and reckoning alike. */
  static final int MOST_CHARACTERS = 1_000;

  private FormulaReader() {}

  /** Where a stretch of the formula stands in its file. */
  @FunctionalInterface
  public interface Places {
    Place of(int from, int length);
  }

  /** Reads a text that holds a formula and nothing else. */
  public static Reading<Formula> read(String text, Places places) {
    if (text.length() > MOST_CHARACTERS) {
      return new Refused<>(
          0,
          MOST_CHARACTERS,
          "công thức dài quá %s ký tự".formatted(Numbers.plain(MOST_CHARACTERS)),
          "tách thành nhiều chỉ số, mỗi chỉ số một công thức");
    }
    try {
      return new Understood<>(
          new Formula(text, FormulaParser.parse(text, places), places.of(0, text.length())));
    } catch (Misread e) {
      return new Refused<>(e.from(), e.length(), String.valueOf(e.getMessage()), e.remedy());
    }
  }
}
