package vn.tiendo.language;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ordinals that open an item of a list: {@code Một là}, {@code Thứ nhất}, {@code I-}, {@code 1.}
 * Lists that skip one ({@code Sáu là}, then {@code Tám là}) show by them.
 */
public final class Ordinals {
  /** The highest ordinal that is read and named. */
  public static final int MOST = 99;

  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  private static final Pattern WORDS_THEN_IS = Pattern.compile("([\\p{L} ]+?)\\s+là\\b.*");
  private static final Pattern RANKED = Pattern.compile("thứ\\s+([\\p{L}\\d ]+?)\\s*[:,.;-]?");
  private static final Pattern ARABIC = Pattern.compile("(\\d{1,2})\\s*[.)/:-].*");
  private static final Pattern ROMAN = Pattern.compile("([IVXLC]+)\\s*[-.)/:\u2013].*");
  private static final Pattern ROMAN_NUMBER =
      Pattern.compile("(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

  private Ordinals() {}

  /**
   * The number that opens a text, 1 to {@link #MOST}; empty when none does. Of {@code Thứ nhất} the
   * text may hold no more than the ordinal and one sign; of the others anything may follow.
   */
  public static OptionalInt read(String text) {
    String trimmed = text.strip();
    Matcher roman = ROMAN.matcher(trimmed);
    if (roman.matches()) {
      return ofRoman(roman.group(1));
    }
    Matcher arabic = ARABIC.matcher(trimmed);
    if (arabic.matches()) {
      return inRange(Integer.parseInt(arabic.group(1)));
    }
    String lower = trimmed.toLowerCase(Locale.ROOT);
    Matcher words = WORDS_THEN_IS.matcher(lower);
    if (words.matches()) {
      return ofWords(words.group(1));
    }
    Matcher ranked = RANKED.matcher(lower);
    return ranked.matches() ? ofRank(ranked.group(1)) : OptionalInt.empty();
  }

  /** {@code Một là}, {@code Mười lăm là}. */
  public static String listed(int number) {
    String words = words(number);
    return Initials.raised(words) + " là";
  }

  /** {@code thứ nhất}, {@code thứ hai}, {@code thứ tư}, {@code thứ mười lăm}. */
  public static String ranked(int number) {
    return switch (number) {
      case 1 -> "thứ nhất";
      case 4 -> "thứ tư";
      default -> "thứ " + words(number);
    };
  }

  /** {@code một}, {@code mười}, {@code hai mươi mốt}. */
  public static String words(int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("no ordinal for " + number);
    }
    int tens = number / 10;
    int ones = number % 10;
    if (tens == 0) {
      return DIGITS.get(ones);
    }
    String ten = tens == 1 ? "mười" : DIGITS.get(tens) + " mươi";
    return ones == 0 ? ten : ten + " " + lastDigit(tens, ones);
  }

  /** {@code I}, {@code IV}, {@code XII}. */
  public static String roman(int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("no ordinal for " + number);
    }
    List<String> tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    return tens.get(number / 10) + ones.get(number % 10);
  }

  /** Five and, behind two tens or more, one change their word. */
  private static String lastDigit(int tens, int ones) {
    if (ones == 5) {
      return "lăm";
    }
    return ones == 1 && tens > 1 ? "mốt" : DIGITS.get(ones);
  }

  private static OptionalInt ofRank(String words) {
    return switch (words) {
      case "nhất" -> OptionalInt.of(1);
      case "nhì" -> OptionalInt.of(2);
      case "tư" -> OptionalInt.of(4);
      default ->
          words.chars().allMatch(c -> c >= '0' && c <= '9') && words.length() <= 2
              ? inRange(Integer.parseInt(words))
              : ofWords(words);
    };
  }

  private static OptionalInt ofWords(String words) {
    String said = words.replaceAll("\\s+", " ");
    for (int number = 1; number <= MOST; number++) {
      if (said.equals(words(number)) || said.equals(otherWords(number))) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /** The other common words: bẩy for bảy, hai mươi tư for hai mươi bốn. */
  private static String otherWords(int number) {
    String words = words(number);
    if (number % 10 == 7) {
      return words.replace("bảy", "bẩy");
    }
    return number > 20 && number % 10 == 4 ? words.replaceFirst(" bốn$", " tư") : words;
  }

  private static OptionalInt ofRoman(String letters) {
    if (!ROMAN_NUMBER.matcher(letters).matches()) {
      return OptionalInt.empty();
    }
    for (int number = 1; number <= MOST; number++) {
      if (letters.equals(roman(number))) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt inRange(int number) {
    return number >= 1 && number <= MOST ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
