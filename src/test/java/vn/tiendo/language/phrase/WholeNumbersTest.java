package vn.tiendo.language.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.language.Reading;

/**
 * No reading takes a part of a number for the number, however carelessly the text was typed:
 * "trên8.000" is 8.000 or it is refused, never 0.
 */
final class WholeNumbersTest {
  private static final Pattern GROUP = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final List<String> WORDS =
      List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

  static Stream<Arguments> typings() {
    return Stream.of(
        typing("as it stands", s -> s),
        typing("no space before a number", s -> s.replaceAll("(?<=\\p{L}) (?=\\d)", "")),
        typing("no space behind a number", s -> s.replaceAll("(?<=\\d) (?=\\p{L})", "")),
        typing("no space around a number", s -> s.replaceAll("(?<=\\d) | (?=\\d)", "")),
        typing("a space within thousands", s -> s.replaceAll("(?<=\\d)\\.(?=\\d{3})", " ")),
        typing("a space behind the dot", s -> s.replaceAll("(?<=\\d)\\.(?=\\d{3})", ". ")),
        typing("English marks", s -> swap(s)),
        typing("a colon", s -> s.replaceAll(" (?=\\d)", ": ")));
  }

  private static Arguments typing(String name, UnaryOperator<String> made) {
    return Arguments.of(name, made);
  }

  private static String swap(String text) {
    return GROUP
        .matcher(text)
        .replaceAll(m -> m.group().replace('.', ';').replace(',', '.').replace(';', ','));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("typings")
  void takesNoPartOfANumber(String name, UnaryOperator<String> typing) throws IOException {
    Set<String> cut = new TreeSet<>();
    for (String sentence : CorpusTest.understood()) {
      String typed = typing.apply(sentence);
      if (SentenceReader.read(typed) instanceof Reading.Understood<Phrase> understood) {
        Phrase read = understood.meaning();
        Set<String> whole = numbers(typed);
        for (Amount amount : new Amount[] {read.low(), read.high()}) {
          if (amount != null && read.comparison() != Comparison.NONE && !isIn(whole, amount)) {
            cut.add(typed + ": " + amount.canonical());
          }
        }
      }
    }
    assertThat(cut).isEmpty();
  }

  /** A rank reaches from the first; all else must stand in the text. */
  private static boolean isIn(Set<String> whole, Amount amount) {
    String fraction = amount.fraction();
    if (fraction != null) {
      String[] parts = fraction.split("/", -1);
      return fraction.equals("1/2") || whole.containsAll(List.of(parts));
    }
    boolean first = amount.value().compareTo(BigDecimal.ONE) == 0;
    return first || whole.contains(digits(amount.value().toPlainString()));
  }

  private static Set<String> numbers(String text) {
    Set<String> found = new HashSet<>(Set.of("100"));
    Matcher matcher = GROUP.matcher(text);
    while (matcher.find()) {
      found.add(digits(matcher.group()));
    }
    for (String word : text.toLowerCase(java.util.Locale.ROOT).split("\\P{L}+", -1)) {
      if (word.equals("đôi")) {
        found.add("2");
      } else if (WORDS.contains(word)) {
        found.add(String.valueOf(WORDS.indexOf(word) + 1));
      }
    }
    return found;
  }

  private static String digits(String number) {
    return number.replaceAll("[.,]", "").replaceAll("^0+(?=\\d)", "");
  }
}
