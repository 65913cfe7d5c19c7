package vn.tiendo.language.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.language.Reading;
import vn.tiendo.language.ToneMarks;

/**
 * The same demand in another common wording or typing gets the same reading: each change is made to
 * every sentence of the corpus that is understood.
 */
final class OtherWordingTest {
  private static final String RANGE = "(?<=[\\d%]) ?[-–] ?(?=\\d)";
  private static final String SHARE = "(?=\\d+(?:,\\d+)?%)";

  static Stream<Arguments> changes() {
    return Stream.of(
        change("as letters and marks", s -> Normalizer.normalize(s, Normalizer.Form.NFD)),
        change("marks in the new style", ToneMarks.NEW::apply),
        change("marks in the old style", ToneMarks.OLD::apply),
        change("wide spaces", s -> " " + s.replace(" ", "\u00a0  ") + " "),
        change("capitals", s -> s.toUpperCase(Locale.ROOT)),
        change("a full stop", s -> s + "."),
        change("a semicolon", s -> s + ";"),
        change("phấn đấu", s -> "Phấn đấu " + s),
        change("đến năm", s -> "Đến năm 2025, " + s),
        change("vào năm", s -> s + " vào năm 2030"),
        change("phần trăm", s -> s.replace("%0", "‰").replace("%", " phần trăm")),
        change("a long dash", s -> s.replaceAll(RANGE, " — ")),
        change("a close dash", s -> s.replaceAll(RANGE, "-")),
        change("tỉ", s -> s.replace("tỷ", "tỉ").replace("Tỷ", "Tỉ")),
        change("hàng năm", s -> s.replace("hằng năm", "hàng năm")),
        change("tối thiểu", s -> s.replace("ít nhất", "tối thiểu")),
        change("ít nhất", s -> s.replace("tối thiểu", "ít nhất")),
        change("không dưới", s -> s.replace("ít nhất", "không dưới")),
        change("hơn", s -> s.replaceAll("trên " + SHARE, "hơn ")),
        change("tối đa", s -> s.replace("không quá", "tối đa")),
        change("chừng", s -> s.replace("khoảng ", "chừng ")),
        change("đạt mức", s -> s.replaceAll("đạt (?=\\d)", "đạt mức ")));
  }

  private static Arguments change(String name, UnaryOperator<String> made) {
    return Arguments.of(name, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void readsTheSame(String name, UnaryOperator<String> made) throws IOException {
    Map<String, String> different = new TreeMap<>();
    for (String sentence : CorpusTest.understood()) {
      String reading = reading(sentence);
      String other = reading(made.apply(sentence));
      if (!other.equals(reading)) {
        different.put(made.apply(sentence), other + ", not " + reading);
      }
    }
    assertThat(different).isEmpty();
  }

  private static String reading(String sentence) {
    if (!(SentenceReader.read(sentence) instanceof Reading.Understood<Phrase> understood)) {
      return "REFUSED";
    }
    Phrase read = understood.meaning();
    String unit = ToneMarks.OLD.apply(read.unit().name().toLowerCase(Locale.ROOT));
    return read.comparison() + " " + text(read.low()) + ".." + text(read.high()) + " " + unit;
  }

  private static String text(Amount amount) {
    return amount == null ? "" : amount.canonical();
  }
}
