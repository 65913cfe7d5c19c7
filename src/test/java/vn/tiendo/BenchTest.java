package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.check.Checked;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.diagnostic.Excerpt;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Target;

/** The benchmark builds data that are in order and of every kind, and prints aligned rows. */
final class BenchTest {

  @TempDir private Path folder;

  @Test
  void communesHaveNothingWrong() throws IOException {
    BenchData.write(folder, 2);
    Loaded loaded = Loader.load(folder);
    assertThat(loaded.diagnostics()).map(Excerpt::of).isEmpty();
    Checker.Verified verified = Checker.check(loaded.catalogue(), loaded.damaged());
    assertThat(verified.diagnostics()).map(Excerpt::of).isEmpty();
  }

  @Test
  void theBytesWrittenAreTold() throws IOException {
    long told = BenchData.write(folder, 1);
    try (Stream<Path> files = Files.walk(folder)) {
      long there =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      assertThat(told).isEqualTo(there);
    }
  }

  @Test
  void communesHaveTargetsOfEveryKindAndMostVerdicts() throws IOException {
    BenchData.write(folder, 1);
    List<Assessment> all = assessments();
    Set<String> criteria =
        all.stream()
            .map(Assessment::target)
            .map(Target::level)
            .filter(Objects::nonNull)
            .map(level -> level.criterion().getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(criteria)
        .contains("AtLeast", "AtMost", "All", "None", "Range", "About", "Change", "Multiple")
        .contains("Every", "Deed", "Grade", "Rank", "Judged");
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    all.forEach(assessment -> verdicts.add(assessment.verdict()));
    assertThat(verdicts)
        .contains(Verdict.MET, Verdict.NOT_MET, Verdict.ON_TRACK, Verdict.BEHIND, Verdict.AT_RISK);
  }

  private List<Assessment> assessments() {
    Loaded loaded = Loader.load(folder);
    Checked checked =
        Objects.requireNonNull(Checker.check(loaded.catalogue(), loaded.damaged()).checked());
    CheckedCommittee committee = checked.committees().get(0);
    CommitteeAssessment assessed = Evaluator.evaluate(committee, committee.cutOff(null));
    return committee.commitments().stream()
        .flatMap(commitment -> Tally.flat(assessed.of(commitment)).stream())
        .toList();
  }

  @Test
  void rowsAreAligned() {
    BenchReport report =
        new BenchReport(
            List.of(new BenchReport.Row("Trang", "179"), new BenchReport.Row("Bộ nhớ", "48 MB")));
    assertThat(report.text().lines()).containsExactly("Trang   179", "Bộ nhớ  48 MB");
  }

  @Test
  void noCommitteeIsAWrongCall() {
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            "bench",
            "--committees",
            "0");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("--committees và --jobs phải từ 1 trở lên");
  }
}
