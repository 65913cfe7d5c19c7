package vn.tiendo.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.tiendo.language.Reading;
import vn.tiendo.language.phrase.Phrase;
import vn.tiendo.language.phrase.SentenceReader;

/** How many target phrases one thread reads; the smaller things are their letters. */
public class PhraseBenchmark {

  /** The labelled phrases of both corpora, one after another, then from the first again. */
  @State(Scope.Thread)
  public static class Corpora {
    private List<String> phrases;

    @Setup(Level.Trial)
    public void load() {
      phrases =
          Stream.of("target-phrases.tsv", "further-phrases.tsv").flatMap(Corpora::lines).toList();
    }

    private static Stream<String> lines(String file) {
      try (InputStream in = PhraseBenchmark.class.getResourceAsStream("/corpus/" + file)) {
        String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        return text.lines().skip(1).map(line -> line.substring(0, line.indexOf('\t')));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Reads all of them once: a moment of the processor's clock is long beside one phrase. */
  @Benchmark
  public int read(Corpora corpora, Work work) {
    long since = Work.now();
    int understood = 0;
    long letters = 0;
    for (String phrase : corpora.phrases) {
      Reading<Phrase> reading = SentenceReader.read(phrase);
      understood += reading instanceof Reading.Understood<Phrase> ? 1 : 0;
      letters += phrase.length();
    }
    work.add(corpora.phrases.size(), letters, since);
    return understood;
  }
}
