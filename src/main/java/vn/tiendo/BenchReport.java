package vn.tiendo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.StageClock.Stage;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.language.Numbers;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;

/**
 * What a benchmark measured, as aligned rows.
 *
 * @param rows a label and its value each
 */
record BenchReport(List<Row> rows) {
  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

  BenchReport {
    rows = List.copyOf(rows);
  }

  /** One line. */
  record Row(String label, String value) {}

  static BenchReport of(
      Publication publication,
      List<Artifact> artifacts,
      long yamlBytes,
      int threads,
      long nanos,
      StageClock clock,
      ProcessUse used) {
    long targets = publication.committees().stream().mapToLong(BenchReport::targets).sum();
    long pages = count(artifacts, ".html");
    long documents = count(artifacts, ".pdf");
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("Đảng bộ", Numbers.plain(publication.committees().size())));
    rows.add(new Row("Dữ liệu YAML", megabytes(yamlBytes)));
    rows.add(new Row("Chỉ tiêu được đánh giá", Numbers.plain(targets)));
    rows.add(new Row("Trang", Numbers.plain(pages)));
    rows.add(new Row("Văn bản PDF", Numbers.plain(documents)));
    rows.add(new Row("Số luồng", Numbers.plain(threads)));
    rows.add(new Row("Thời gian", seconds(nanos)));
    used.processor().ifPresent(cpu -> rows.add(new Row("Thời gian bộ xử lý", seconds(cpu))));
    rows.add(new Row("Trang mỗi giây", rate(pages, nanos)));
    rows.add(new Row("PDF mỗi giây", rate(documents, nanos)));
    rows.add(new Row("  riêng khâu dựng trang", rate(pages, clock.nanos(Stage.SITE))));
    rows.add(new Row("  riêng khâu dựng văn bản", rate(documents, clock.nanos(Stage.DOCUMENTS))));
    rows.add(new Row("  đánh giá mỗi giây", rate(targets, clock.nanos(Stage.EVALUATE))));
    rows.add(new Row("Bộ nhớ heap cao nhất (cận trên)", megabytes(used.heap())));
    used.resident()
        .ifPresent(bytes -> rows.add(new Row("Bộ nhớ tiến trình cao nhất", megabytes(bytes))));
    rows.addAll(stages(clock));
    return new BenchReport(rows);
  }

  private static long targets(CommitteeAssessment committee) {
    return committee.committee().commitments().stream()
        .mapToLong(commitment -> committee.tally(commitment).total())
        .sum();
  }

  private static long count(List<Artifact> artifacts, String ending) {
    return artifacts.stream().filter(a -> a.path().endsWith(ending)).count();
  }

  /** Shares of the work of all threads together. */
  private static List<Row> stages(StageClock clock) {
    long all = 0;
    for (Stage stage : Stage.values()) {
      all += clock.nanos(stage);
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("Phần của từng khâu", "(cộng mọi luồng: " + seconds(all) + ")"));
    for (Stage stage : Stage.values()) {
      long own = clock.nanos(stage);
      BigDecimal share =
          Numbers.percentOf(BigDecimal.valueOf(own), BigDecimal.valueOf(Math.max(1, all)), 1);
      rows.add(new Row("  " + stage.title(), Numbers.fixed(share, 1) + "%  " + seconds(own)));
    }
    return rows;
  }

  private static String seconds(long nanos) {
    return Numbers.fixed(BigDecimal.valueOf(nanos, 9), 2) + " giây";
  }

  private static String megabytes(long bytes) {
    BigDecimal mega = BigDecimal.valueOf(bytes).divide(MEGABYTE, 3, RoundingMode.HALF_UP);
    return Numbers.fixed(mega, 1) + " MB";
  }

  /** So many a second; a dash when no time was spent on them. */
  private static String rate(long count, long nanos) {
    return nanos == 0
        ? "-"
        : Numbers.fixed(
            BigDecimal.valueOf(count).divide(BigDecimal.valueOf(nanos, 9), 3, RoundingMode.HALF_UP),
            1);
  }

  /** The rows, labels padded to one width, each with a line break. */
  String text() {
    int width = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0) + 2;
    StringBuilder out = new StringBuilder();
    for (Row row : rows) {
      out.append(row.label())
          .append(" ".repeat(width - row.label().length()))
          .append(row.value())
          .append(System.lineSeparator());
    }
    return out.toString();
  }
}
