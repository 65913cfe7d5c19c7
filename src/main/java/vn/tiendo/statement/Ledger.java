package vn.tiendo.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.language.Initials;

/**
 * Everything that the files of a build say of figures and verdicts. One ledger is for one build;
 * several threads may fill it.
 */
public final class Ledger {
  /** What an empty cell of a table says (official format, 3.8). */
  private static final String NOTHING = "chưa có số liệu";

  private static final Pattern BRACKETS = Pattern.compile("[();\\s]+");
  private static final Pattern LAST_STOP = Pattern.compile("\\s*\\.?\\s*$");

  private static final Comparator<Printed> FIRST =
      Comparator.comparing(Printed::file).thenComparing(Printed::text);

  private final ConcurrentMap<String, List<Printed>> said = new ConcurrentHashMap<>();

  /** A text and the first file, by its path, that prints it. */
  public record Printed(String file, String text) {}

  /**
   * One thing that is told in two ways.
   *
   * @param name the {@link Subject#name} of what is told
   * @param ways the different texts, by the path of their file
   */
  public record Contradiction(String name, List<Printed> ways) {
    public Contradiction {
      ways = List.copyOf(ways);
    }

    /** What it is about, {@code đánh giá của chỉ tiêu “ket-nap” (đảng bộ xa-minh-hoa, …)}. */
    public String subject() {
      return Subject.told(name);
    }
  }

  /**
   * Notes all that a page says.
   *
   * @param file its path in the output
   * @param html the page as it is written, or the XHTML that a document is printed from
   */
  public void read(String file, String html) {
    for (SaidText.Said each : SaidText.in(html)) {
      said.merge(each.name(), List.of(new Printed(file, each.text())), Ledger::both);
    }
  }

  /** The names of all that is said by now. */
  public Set<String> names() {
    return Set.copyOf(said.keySet());
  }

  /** What is told in two ways, by name; empty when all files agree. */
  public List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    new TreeMap<>(said)
        .forEach(
            (name, ways) -> {
              if (ways.size() > 1) {
                found.add(new Contradiction(name, ways));
              }
            });
    return found;
  }

  /** The different texts, each with its first file, whatever order they come in. */
  private static List<Printed> both(List<Printed> known, List<Printed> more) {
    Printed newer = more.get(0);
    Predicate<Printed> same = each -> isSame(each.text(), newer.text());
    if (known.stream().anyMatch(each -> same.test(each) && FIRST.compare(each, newer) <= 0)) {
      return known;
    }
    return Stream.concat(known.stream().filter(same.negate()), Stream.of(newer))
        .sorted(FIRST)
        .toList();
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || words(one).equals(words(other));
  }

  /**
   * The words alone: a table begins its cells with a capital and leaves out what is not there, a
   * sentence ends with a full stop, and a time stands behind a value in brackets or beside it.
   */
  private static String words(String text) {
    String bare = BRACKETS.matcher(text).replaceAll(" ");
    String open = LAST_STOP.matcher(bare).replaceFirst("").strip();
    return open.isEmpty() ? NOTHING : Initials.lowered(open);
  }
}
