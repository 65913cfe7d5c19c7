package vn.tiendo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Period;
import vn.tiendo.report.Comparison.Pair;
import vn.tiendo.report.ReportView.Passage;

/**
 * How the verdicts have moved since an earlier period: {@code 03 chỉ tiêu chuyển từ chậm tiến độ
 * sang đúng tiến độ}.
 *
 * @param since the period to compare with; null for the usual one
 */
record Movements(Setting setting, @Nullable Period since) implements PassageWriter {
  /** More than so many are counted and not named: the appendix tells each. */
  private static final int NAMED = 5;

  /** From one verdict to another; told from the best outcome to the worst. */
  private record Move(Verdict from, Verdict to) implements Comparable<Move> {
    private static final Comparator<Move> ORDER =
        Comparator.comparing(Move::to).thenComparing(Move::from);

    @Override
    public int compareTo(Move other) {
      return ORDER.compare(this, other);
    }

    /** One that only says that figures have come in, or are lacking. */
    boolean isOfKnowledge() {
      return isUnknown(from) || isUnknown(to);
    }

    private static boolean isUnknown(Verdict verdict) {
      return verdict == Verdict.NO_DATA || verdict == Verdict.NOT_DUE;
    }
  }

  @Override
  public List<Passage> write() {
    Comparison comparison = Comparison.of(setting, since);
    List<Pair> pairs = comparison == null ? List.of() : comparison.pairs();
    if (comparison == null || pairs.stream().noneMatch(Movements::tellsSomething)) {
      return List.of();
    }
    String lead = "So với " + PreviousPeriod.name(comparison.since());
    Map<Move, List<Pair>> moves =
        pairs.stream()
            .filter(pair -> pair.isMoved() && tellsSomething(pair))
            .collect(
                Collectors.groupingBy(
                    pair -> new Move(pair.before().verdict(), pair.now().verdict()),
                    TreeMap::new,
                    Collectors.toList()));
    if (moves.isEmpty()) {
      return PassageText.paragraphs(List.of(lead + ", kết luận về các chỉ tiêu không thay đổi."));
    }
    List<String> lines = new ArrayList<>();
    moves.forEach((move, moved) -> lines.add(line(move, moved)));
    long same = pairs.stream().filter(pair -> !pair.isMoved()).count();
    if (same > 0) {
      lines.add(Numbers.count(same) + " chỉ tiêu giữ nguyên kết luận");
    }
    return PassageText.list(lead + ":", lines);
  }

  /** Whether anything was known at one of the two times. */
  private static boolean tellsSomething(Pair pair) {
    return !Move.isUnknown(pair.before().verdict()) || !Move.isUnknown(pair.now().verdict());
  }

  private String line(Move move, List<Pair> moved) {
    boolean named = !move.isOfKnowledge() && moved.size() <= NAMED;
    String names =
        moved.stream().map(pair -> setting.name(pair.now())).collect(Collectors.joining("; "));
    return Numbers.count(moved.size())
        + " chỉ tiêu chuyển từ “"
        + move.from().word()
        + "” sang “"
        + move.to().word()
        + "”"
        + (named ? " (" + names + ")" : "");
  }
}
