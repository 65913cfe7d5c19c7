package vn.tiendo.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.load.Loader;
import vn.tiendo.schema.Holds.ByKey;
import vn.tiendo.schema.Holds.Either;
import vn.tiendo.schema.Holds.Inner;
import vn.tiendo.schema.Holds.Several;

/**
 * The schema's keys are those that {@code load} knows. Every record of the guide's examples gets a
 * key that no one knows; the message about it lists all keys that may stand there.
 */
class KnownKeysTest {
  private static final Path GUIDE = Path.of("docs/ngon-ngu-du-lieu.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```(?:yaml|markdown) tệp=(\\S+)\\n(.*?)^```$");
  private static final Pattern UNKNOWN = Pattern.compile("(.+) không có khóa “qqqqq”");

  /** Keys of a report's head that only kinds have which no example shows. */
  private static final Set<String> ONE_KIND_ONLY = Set.of("nhiệm kỳ", "trình đại hội", "chủ đề");

  private static final String LISTED = "các khóa dùng được ở đây: ";

  @TempDir private Path folder;

  @Test
  void areThoseThatTheProgramReads() throws IOException {
    writeExamples();
    Map<String, List<String>> read = new TreeMap<>();
    for (Diagnostic finding : Loader.load(folder).diagnostics()) {
      Matcher unknown = UNKNOWN.matcher(finding.message());
      if (unknown.matches() && finding.remedy().startsWith(LISTED)) {
        read.computeIfAbsent(unknown.group(1), w -> new ArrayList<>())
            .add(", " + finding.remedy().substring(LISTED.length()) + ", ");
      }
    }
    Map<String, Set<String>> told = told();

    assertThat(read.keySet()).as("records of the examples").hasSizeGreaterThan(25);
    read.forEach(
        (record, lists) -> {
          assertThat(told).as("a shape for every record").containsKey(record);
          assertThat(lists)
              .as("keys of “%s” that have no place in the schema", record)
              .allSatisfy(list -> assertThat(without(told.get(record), list)).isEqualTo(", "));
          String all = String.join("", lists);
          assertThat(told.get(record))
              .as("keys of “%s” that the program does not read", record)
              .allMatch(key -> all.contains(", " + key + ", ") || ONE_KIND_ONLY.contains(key));
        });
  }

  private static Map<String, Set<String>> told() {
    Map<String, Set<String>> told = new TreeMap<>();
    DataFiles.ALL.forEach(file -> collect(file.shape(), told));
    collect(TargetShapes.target(), told);
    collect(TargetShapes.nested(), told);
    return told;
  }

  /** What is left of a list of keys, commas on both sides, without some; keys may hold commas. */
  private static String without(Set<String> keys, String list) {
    String rest = list.replace(", ghi chú, ", ", ");
    for (String key :
        keys.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
      rest = rest.replace(", " + key + ", ", ", ");
    }
    return rest;
  }

  private static void collect(Shape shape, Map<String, Set<String>> told) {
    Set<String> keys = told.computeIfAbsent(shape.name(), n -> new TreeSet<>());
    shape.keys().forEach(key -> keys.add(key.name()));
    shape.keys().forEach(key -> collect(key.holds(), told));
  }

  private static void collect(Holds holds, Map<String, Set<String>> told) {
    if (holds instanceof Inner inner) {
      collect(inner.shape(), told);
    } else if (holds instanceof Several several) {
      collect(several.item(), told);
    } else if (holds instanceof ByKey byKey) {
      collect(byKey.value(), told);
    } else if (holds instanceof Either either) {
      either.forms().forEach(form -> collect(form, told));
    }
  }

  /** The guide's examples, each record with one key more. */
  private void writeExamples() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(GUIDE));
    while (example.find()) {
      Path file = folder.resolve(example.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, withStrangeKeys(example.group(2)));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSizeGreaterThan(8);
    }
  }

  /** One key more in every record: those in braces, the items of lists, and the file itself. */
  private static String withStrangeKeys(String text) {
    String items =
        text.replaceAll("\\{(?=[^{}\\s][^{}]*: )", "{qqqqq: 1, ")
            .replaceAll("(?m)^(\\s*)- (?=[^{}\\[\\]\"]+?: )", "$1- qqqqq: 1\n$1  ");
    return items.startsWith("---\n")
        ? items.replaceFirst("---\n", "---\nqqqqq: 1\n")
        : "qqqqq: 1\n" + items;
  }
}
