package vn.tiendo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Catalogue;

/**
 * Holds a catalogue against the rules that go across records, and makes it a {@link Checked} one.
 */
public final class Checker {
  /** In one file; more than anyone mends before running again. */
  private static final int MOST_OF_A_RULE = 200;

  private Checker() {}

  /**
   * What came of checking.
   *
   * @param checked null when a diagnostic is an error
   * @param diagnostics all findings, in reading order
   */
  public record Verified(@Nullable Checked checked, List<Diagnostic> diagnostics) {
    public Verified {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Runs every rule, and of what one rule finds in one file keeps the first 200 and says that there
   * are more.
   *
   * @param damaged codes of records that could not be read: what refers to them is not called
   *     unknown
   */
  public static Verified check(Catalogue catalogue, Set<String> damaged) {
    return check(catalogue, damaged, List.of());
  }

  /**
   * The same.
   *
   * @param read what was found on reading: told to each committee beside what the rules find, and
   *     not given back
   */
  public static Verified check(Catalogue catalogue, Set<String> damaged, List<Diagnostic> read) {
    Objects.requireNonNull(damaged);
    List<CheckedCommittee> committees =
        catalogue.committees().stream()
            .map(CheckedCommittee::new)
            .map(CheckedCommittee::withDerived)
            .toList();
    List<Diagnostic> found = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      Map<String, Integer> counts = new HashMap<>();
      rule.run(
          new Rule.Subject(catalogue, committees, damaged),
          diagnostic -> {
            int count = counts.merge(diagnostic.place().source().name(), 1, Integer::sum);
            if (count <= MOST_OF_A_RULE) {
              found.add(diagnostic);
            } else if (count == MOST_OF_A_RULE + 1) {
              found.add(more(diagnostic));
            }
          });
    }
    found.sort(null);
    boolean broken = found.stream().anyMatch(Diagnostic::isError);
    return new Verified(
        broken ? null : new Checked(catalogue.portal(), told(committees, read, found)), found);
  }

  private static List<CheckedCommittee> told(
      List<CheckedCommittee> committees, List<Diagnostic> read, List<Diagnostic> found) {
    List<Diagnostic> all = Stream.concat(read.stream(), found.stream()).sorted().toList();
    return committees.stream().map(committee -> committee.withFindings(all)).toList();
  }

  private static Diagnostic more(Diagnostic first) {
    return new Diagnostic(
        first.severity(),
        first.code(),
        first.place(),
        "từ đây còn những chỗ như vậy trong tệp này, không nêu tiếp",
        "sửa những chỗ đã nêu rồi kiểm tra lại");
  }
}
