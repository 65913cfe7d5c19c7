package vn.tiendo.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.model.Report;
import vn.tiendo.proofread.Finding;
import vn.tiendo.proofread.FindingKind;
import vn.tiendo.proofread.Manuscript;
import vn.tiendo.proofread.Manuscript.Page;
import vn.tiendo.proofread.Proofreader;

/**
 * What narratives claim in running text, found as {@code proofread} finds it in any text: shares
 * beside their counts, sums, lists, decimal points (evaluation, Cross-checks).
 */
final class NarrativeClaims implements CommitteeRule {
  /** Stands where a reference stood, so that no claim reaches over it. */
  private static final char GAP = ';';

  @Override
  public Set<String> codes() {
    return Stream.of(FindingKind.values())
        .filter(kind -> kind != FindingKind.OK)
        .map(FindingKind::code)
        .collect(Collectors.toSet());
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Report written : committee.committee().reports()) {
      List<NarrativeLine> lines = NarrativeLine.in(written).toList();
      if (!lines.isEmpty()) {
        Source source = lines.get(0).place().source();
        Manuscript manuscript =
            new Manuscript(source.name(), List.of(new Page(0, narrative(source, lines))), true);
        Proofreader.read(manuscript).wrong().stream()
            .map(finding -> diagnostic(finding, source))
            .forEach(report);
      }
    }
  }

  /** The lines of the narrative where they stand in the file; all else of it left out. */
  private static Source narrative(Source source, List<NarrativeLine> lines) {
    Map<Integer, List<NarrativeLine>> byLine =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.place().line(), TreeMap::new, Collectors.toList()));
    List<String> text = new ArrayList<>();
    byLine.forEach(
        (number, pieces) -> {
          while (text.size() < number - 1) {
            text.add("");
          }
          text.add(joined(pieces));
        });
    return new Source(source.name(), String.join("\n", text));
  }

  private static String joined(List<NarrativeLine> pieces) {
    StringBuilder line = new StringBuilder();
    pieces.stream()
        .sorted(Comparator.comparing(NarrativeLine::place))
        .forEach(
            piece -> {
              int column = piece.place().column() - 1;
              if (line.length() < column) {
                line.append(line.length() == 0 ? ' ' : GAP);
              }
              line.append(" ".repeat(Math.max(0, column - line.length()))).append(piece.text());
            });
    return line.toString();
  }

  private static Diagnostic diagnostic(Finding finding, Source source) {
    Diagnostic found = finding.diagnostic();
    Place at = found.place();
    return new Diagnostic(
        found.severity(),
        found.code(),
        new Place(source, at.line(), at.column(), at.length()),
        found.message(),
        found.remedy());
  }
}
