package vn.tiendo.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.proofread.Partitions.Partition;

/** Finds the claims of arithmetic in a text and says of each whether it is right. */
public final class Proofreader {
  private Proofreader() {}

  /**
   * What a text claims.
   *
   * @param findings right claims and wrong ones, in reading order
   * @param open how many shares stand beside a count without a whole that the text makes certain
   */
  public record Reading(List<Finding> findings, int open) {
    public Reading {
      findings = List.copyOf(findings);
    }

    /** What is to be mended, in reading order. */
    public List<Finding> wrong() {
      return findings.stream().filter(Finding::wrong).toList();
    }
  }

  /** Reads a text. */
  public static Reading read(Manuscript manuscript) {
    List<Paragraph> paragraphs = Paragraphs.of(manuscript);
    List<Sentence> sentences = new ArrayList<>();
    paragraphs.forEach(p -> sentences.addAll(Sentence.of(p, sentences.size())));
    Counts counts = new Counts(sentences);
    Judge judge = new Judge(counts);
    List<Finding> findings = new ArrayList<>();
    List<Judged> open = new ArrayList<>();
    int at = 0;
    while (at < sentences.size()) {
      int end = at;
      while (end < sentences.size() && sentences.get(end).sameParagraph(sentences.get(at))) {
        end++;
      }
      open.addAll(shares(sentences.subList(at, end), counts, judge, findings));
      at = end;
    }
    List<Judged> columns = Columns.right(open);
    columns.forEach(each -> add(each, counts, findings));
    for (Sentence sentence : sentences) {
      findings.addAll(Growths.in(sentence));
      findings.addAll(Sums.in(sentence));
    }
    findings.addAll(ListGaps.in(paragraphs));
    findings.addAll(DecimalPoints.in(paragraphs));
    return new Reading(findings.stream().sorted().toList(), open.size() - columns.size());
  }

  /** Judges the shares of a paragraph; returns those that stay open. */
  private static List<Judged> shares(
      List<Sentence> paragraph, Counts counts, Judge judge, List<Finding> findings) {
    List<ShareClaim> claims =
        paragraph.stream().flatMap(sentence -> ShareLinks.in(sentence).stream()).toList();
    counts.note(claims);
    if (claims.isEmpty()) {
      return List.of();
    }
    List<Partition> partitions = Partitions.in(claims, counts);
    List<Judged> judged = judge.judge(claims, partitions);
    judged.forEach(each -> add(each, counts, findings));
    partitions.forEach(partition -> ForcedRow.check(partition, judged).ifPresent(findings::add));
    return judged.stream().filter(each -> each.whole() == null).toList();
  }

  private static void add(Judged judged, Counts counts, List<Finding> findings) {
    Optional.ofNullable(ShareFindings.of(judged, counts)).ifPresent(findings::add);
  }
}
