package vn.tiendo.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.tiendo.check.Checked;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Code;

/**
 * The gold cases: data as an editor writes them, each target with its working by hand, its verdict
 * and its sentence in comments. They are read, checked, judged and worded as real data are.
 */
final class GoldCasesTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final String VERDICT = "# Kết luận: ";
  private static final String WHY = "# Vì sao: ";

  /** What the comments above a target say of it. */
  private record Expected(String kind, String code, String verdict, String why) {}

  @TestFactory
  Stream<DynamicTest> everyCaseIsJudgedAsByHand() throws IOException {
    Map<String, CommitteeAssessment> judged = judged();
    List<DynamicTest> tests = new ArrayList<>();
    for (Expected expected : expected()) {
      CommitteeAssessment of = Objects.requireNonNull(judged.get(expected.kind()));
      tests.add(dynamicTest(expected.code(), () -> hold(expected, of)));
    }
    return tests.stream();
  }

  private static void hold(Expected expected, CommitteeAssessment judged) {
    Assessment assessment = judged.of(new Code(expected.code()));
    Wording words = new Wording(judged);
    assertThat(words.verdict(assessment) + ". " + words.why(assessment))
        .as(expected.code())
        .isEqualTo(expected.verdict() + ". " + expected.why());
  }

  @Test
  void everyTargetIsACase() throws IOException {
    Set<String> told = new TreeSet<>();
    expected().forEach(each -> told.add(each.code()));
    Set<String> written = new TreeSet<>();
    for (CommitteeAssessment judged : judged().values()) {
      judged.committee().commitments().stream()
          .flatMap(commitment -> commitment.targets().stream())
          .forEach(target -> written.add(target.code().value().value()));
    }
    assertThat(told).isEqualTo(written);
  }

  @Test
  void everyKindHasACaseForEachVerdictThatItCanGet() throws IOException {
    Map<String, Set<String>> having = new TreeMap<>();
    for (Expected each : expected()) {
      having.computeIfAbsent(each.kind(), kind -> new TreeSet<>()).add(each.verdict());
    }
    assertThat(having).isEqualTo(table());
  }

  /** The verdicts marked {@code có} for each kind in the table of the README. */
  private static Map<String, Set<String>> table() throws IOException {
    List<List<String>> rows =
        Files.readAllLines(GOLD.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| "))
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .toList();
    Map<String, Set<String>> table = new TreeMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Set<String> verdicts = new TreeSet<>();
      for (int i = 2; i < row.size() - 1; i++) {
        if (row.get(i).equals("có")) {
          verdicts.add(rows.get(0).get(i));
        }
      }
      table.put(row.get(1).replace("`", ""), verdicts);
    }
    return table;
  }

  private static Map<String, CommitteeAssessment> judged() {
    Loaded loaded = Loader.load(GOLD.resolve("data"));
    assertThat(loaded.diagnostics()).isEmpty();
    Checker.Verified verified = Checker.check(loaded.catalogue(), loaded.damaged());
    Checked checked = verified.checked();
    assertThat(checked).as("%s", verified.diagnostics()).isNotNull();
    Map<String, CommitteeAssessment> judged = new LinkedHashMap<>();
    for (CheckedCommittee committee : Objects.requireNonNull(checked).committees()) {
      judged.put(
          committee.committee().code().value(),
          Evaluator.evaluate(committee, committee.cutOff(null)));
    }
    return judged;
  }

  private static List<Expected> expected() throws IOException {
    List<Expected> all = new ArrayList<>();
    try (Stream<Path> kinds = Files.list(GOLD.resolve("data"))) {
      for (Path kind : kinds.filter(Files::isDirectory).sorted().toList()) {
        readPlans(kind, all);
      }
    }
    return all;
  }

  private static void readPlans(Path kind, List<Expected> all) throws IOException {
    try (Stream<Path> plans = Files.list(kind.resolve("ke-hoach"))) {
      for (Path plan : plans.sorted().toList()) {
        read(kind, plan, all);
      }
    }
  }

  /** Comments above {@code - mã:}; a line that begins with more spaces goes on with the last. */
  private static void read(Path kind, Path plan, List<Expected> all) throws IOException {
    String verdict = "";
    StringBuilder why = new StringBuilder();
    boolean within = false;
    for (String line : Files.readAllLines(plan)) {
      String text = line.strip();
      if (text.startsWith(VERDICT)) {
        verdict = text.substring(VERDICT.length());
      } else if (text.startsWith(WHY)) {
        why.append(text.substring(WHY.length()));
        within = true;
      } else if (within && text.startsWith("#   ")) {
        why.append(' ').append(text.substring(4));
      } else if (within && text.startsWith("- mã: ")) {
        String name = Objects.requireNonNull(kind.getFileName()).toString();
        all.add(new Expected(name, text.substring("- mã: ".length()), verdict, why.toString()));
        why.setLength(0);
        within = false;
      }
    }
  }
}
