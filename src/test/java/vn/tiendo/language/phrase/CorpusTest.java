package vn.tiendo.language.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiendo.language.Reading;

/**
 * Sentences of real plans, labelled by hand. A refusal costs an editor a minute; a wrong reading
 * costs the office its trust, so the floor under "right" may only rise and "wrong" may only fall.
 */
final class CorpusTest {
  private static final int LABELLED = 197;
  private static final int RIGHT_AT_LEAST = 191;
  private static final int WRONG_AT_MOST = 0;

  /** One labelled sentence; an empty field is one that the label leaves open. */
  private record Row(
      String phrase, String comparator, String low, String high, String unit, String context) {

    /** The label, without what its phrase does not hold but its plan's header does. */
    String label() {
      return String.join("|", comparator, low, high, context.contains("unit") ? "" : unit);
    }

    String reading() {
      if (!(SentenceReader.read(phrase) instanceof Reading.Understood<Phrase> understood)) {
        return "REFUSED";
      }
      Phrase read = understood.meaning();
      String readUnit = context.contains("unit") ? "" : read.unit().name();
      return String.join(
          "|", read.comparison().name(), text(read.low()), text(read.high()), readUnit);
    }

    private static String text(Amount amount) {
      return amount == null ? "" : amount.canonical();
    }
  }

  @Test
  void mostAreReadAndReadRight() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSize(LABELLED);
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (Row row : rows) {
      String reading = row.reading();
      if (reading.equalsIgnoreCase(row.label())) {
        right++;
      } else if (!reading.equals("REFUSED")) {
        wrong.add(row.phrase() + ": " + reading + ", not " + row.label());
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(WRONG_AT_MOST);
    assertThat(right).isGreaterThanOrEqualTo(RIGHT_AT_LEAST);
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in = CorpusTest.class.getResourceAsStream("/corpus/target-phrases.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(f -> new Row(f[0], f[1], f[2], f[3], f[4], f[10]))
          .toList();
    }
  }
}
