package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.chart.Progress.Value;
import vn.tiendo.language.Dates;

/** Tells a picture of a target over time in words. */
final class ProgressWords {
  private ProgressWords() {}

  static String description(Progress p) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        p.actual().isEmpty() ? "Chưa có số liệu thực hiện" : "Thực hiện: " + list(p.actual()));
    if (p.start() != null) {
      sentences.add("Mức xuất phát: " + dated(p.start()));
    }
    if (!p.way().isEmpty()) {
      Value first = p.way().get(0);
      Value last = p.way().get(p.way().size() - 1);
      sentences.add(
          first.equals(last)
              ? "Lộ trình: " + dated(last)
              : "Lộ trình đi từ " + dated(first) + " đến " + dated(last));
    }
    if (!p.milestones().isEmpty()) {
      sentences.add("Mốc của kế hoạch: " + list(p.milestones()));
    }
    if (!p.level().isEmpty()) {
      sentences.add("Mức phấn đấu: " + p.level());
    }
    if (p.projection() != null) {
      sentences.add("Dự báo theo tốc độ đến nay: " + dated(p.projection()));
    }
    sentences.add("Đánh giá đến ngày " + Dates.brief(p.asOf()) + ": " + p.verdict());
    return String.join(". ", sentences) + ".";
  }

  private static String list(List<Value> values) {
    return values.stream().map(ProgressWords::dated).collect(Collectors.joining("; "));
  }

  private static String dated(Value value) {
    return value.text() + " (ngày " + Dates.brief(value.day()) + ")";
  }
}
