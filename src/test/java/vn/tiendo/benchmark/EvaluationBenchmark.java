package vn.tiendo.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.tiendo.check.Checked;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;

/** How many assessments one thread makes, and how their cost grows. */
public class EvaluationBenchmark {

  /** The committees whose data the program comes with. */
  @State(Scope.Thread)
  public static class Real {
    private Row row;

    @Setup(Level.Trial)
    public void load() {
      row = new Row(Committees.real());
    }
  }

  /** Communes as {@code ./tiendo bench} makes them. */
  @State(Scope.Thread)
  public static class Communes {
    @Param({"1", "10", "100"})
    public int committees;

    private Row row;

    @Setup(Level.Trial)
    public void load() {
      row = new Row(Committees.communes(committees));
    }
  }

  /** One committee with more and more figures for each target. */
  @State(Scope.Thread)
  public static class Grown {
    @Param({"1x1", "1x10", "1x100", "10x1", "10x10", "100x1", "100x10"})
    public String unitsByMonths;

    @Param({"whole", "each"})
    public String applied;

    private Row row;

    @Setup(Level.Trial)
    public void load() {
      String[] sizes = unitsByMonths.split("x", -1);
      GrownCommittee grown =
          new GrownCommittee(
              Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), applied.equals("each"));
      row = new Row(Committees.of(grown.files()));
    }
  }

  @Benchmark
  public CommitteeAssessment real(Real real, Work work) {
    return real.row.judgeNext(work);
  }

  @Benchmark
  public CommitteeAssessment communes(Communes communes, Work work) {
    return communes.row.judgeNext(work);
  }

  @Benchmark
  public CommitteeAssessment growth(Grown grown, Work work) {
    return grown.row.judgeNext(work);
  }

  /** Committees judged one after another, then from the first again. */
  private static final class Row {
    private final List<Entry> entries;
    private int next;

    Row(Checked checked) {
      entries =
          checked.committees().stream()
              .map(c -> Entry.of(c, c.cutOff(checked.portal().cutOff())))
              .toList();
    }

    CommitteeAssessment judgeNext(Work work) {
      Entry entry = entries.get(next);
      next = (next + 1) % entries.size();
      long start = Work.now();
      CommitteeAssessment judged = Evaluator.evaluate(entry.committee(), entry.asOf());
      work.add(entry.assessments(), entry.judgements(), start);
      return judged;
    }
  }

  /** A committee, when it is judged, and how much there is to judge: parts and nested ones too. */
  private record Entry(
      CheckedCommittee committee, LocalDate asOf, long assessments, long judgements) {
    static Entry of(CheckedCommittee committee, LocalDate asOf) {
      CommitteeAssessment judged = Evaluator.evaluate(committee, asOf);
      List<Assessment> all =
          committee.commitments().stream()
              .flatMap(commitment -> judged.of(commitment).stream())
              .flatMap(Entry::flat)
              .toList();
      long judgements = all.stream().mapToLong(a -> a.judgements().size()).sum();
      return new Entry(committee, asOf, all.size(), judgements);
    }

    private static Stream<Assessment> flat(Assessment assessment) {
      return Stream.concat(
          Stream.of(assessment),
          Stream.concat(assessment.parts().stream(), assessment.within().stream())
              .flatMap(Entry::flat));
    }
  }
}
