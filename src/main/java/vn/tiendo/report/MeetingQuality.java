package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.MeetingYear.Quality;
import vn.tiendo.model.Unit;
import vn.tiendo.report.MeetingSpan.Branch;
import vn.tiendo.report.ReportView.Passage;

/**
 * How the meetings were graded and attended. A mean over branches would weigh small ones like large
 * ones, so that the lowest and the highest attendance are told.
 */
record MeetingQuality(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    return MeetingSpan.of(setting.briefing())
        .map(span -> span.branches().stream().filter(Branch::alone).toList())
        .map(branches -> PassageText.paragraphs(sentences(branches)))
        .orElse(List.of());
  }

  private static List<String> sentences(List<Branch> branches) {
    List<String> sentences = new ArrayList<>();
    Map<String, Long> grades = new LinkedHashMap<>();
    for (Branch branch : branches) {
      for (Quality quality : branch.meetings().quality()) {
        grades.merge(quality.grade(), (long) quality.meetings(), Long::sum);
      }
    }
    long graded = grades.values().stream().mapToLong(Long::longValue).sum();
    if (graded > 0) {
      sentences.add(
          "Có "
              + Numbers.count(graded)
              + " cuộc họp được đánh giá chất lượng: "
              + grades.entrySet().stream()
                  .map(e -> grade(e.getKey(), e.getValue(), graded))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    attendance(branches, sentences);
    return sentences;
  }

  private static String grade(String grade, long meetings, long graded) {
    return Numbers.count(meetings)
        + " cuộc "
        + grade
        + " ("
        + MeetingSummary.percent(meetings, graded)
        + ")";
  }

  private static void attendance(List<Branch> branches, List<String> sentences) {
    List<Branch> known =
        branches.stream()
            .filter(b -> b.meetings().attendance() != null)
            .sorted(Comparator.comparing(MeetingQuality::share))
            .toList();
    if (known.size() > 1) {
      sentences.add(
          "Tỷ lệ đảng viên dự họp bình quân thấp nhất là "
              + attended(known.get(0))
              + ", cao nhất là "
              + attended(known.get(known.size() - 1))
              + ".");
    } else if (known.size() == 1) {
      sentences.add("Tỷ lệ đảng viên dự họp bình quân: " + attended(known.get(0)) + ".");
    }
  }

  private static String attended(Branch branch) {
    return Numbers.withUnit(share(branch), Unit.PERCENT)
        + " ("
        + branch.organisation().name()
        + ")";
  }

  private static BigDecimal share(Branch branch) {
    return Objects.requireNonNull(branch.meetings().attendance());
  }
}
