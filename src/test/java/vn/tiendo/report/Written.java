package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.check.Checker;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.report.OfficialTable.Row;
import vn.tiendo.report.ReportView.Passage;
import vn.tiendo.report.ReportView.SectionView;

/** A committee written as an editor would, and what its reports say, line by line. */
final class Written {
  private static final String PROFILE =
      """
      tên: Đảng bộ xã Thử
      cấp ủy: Đảng ủy xã Thử
      cấp: xã
      cấp trên: Đảng bộ tỉnh Thử
      địa danh: Thử Nghiệm
      ký hiệu: ĐU
      số liệu minh họa: có
      ngày chốt: 31/12/2025
      nguồn: {tên: Số liệu đặt ra để thử}
      """;

  private final Path data;

  private Written(Path data) {
    this.data = data;
  }

  /** A committee with nothing but its profile, in an empty folder. */
  static Written in(Path data) throws IOException {
    return new Written(data)
        .file("../trang.yaml", "tên: Trang thử\nđảng bộ: [xa-thu]\n")
        .file("dang-bo.yaml", PROFILE);
  }

  /** Adds a file by its path in the committee's folder. */
  Written file(String name, String content) throws IOException {
    Path file = data.resolve("xa-thu").resolve(name).normalize();
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, content);
    return this;
  }

  /** Writes behind what a file has. */
  Written append(String name, String content) throws IOException {
    Path file = data.resolve("xa-thu").resolve(name);
    return file(name, Files.readString(file) + content);
  }

  /** All its documents, judged on the day of the site. */
  List<OfficialDocument> documents() {
    Loaded loaded = Loader.load(data);
    assertThat(loaded.diagnostics()).isEmpty();
    var verified = Checker.check(loaded.catalogue(), loaded.damaged());
    var checked = Objects.requireNonNull(verified.checked(), verified.diagnostics()::toString);
    return checked.committees().stream()
        .map(c -> Evaluator.evaluate(c, c.cutOff(checked.portal().cutOff())))
        .flatMap(OfficialDocument::of)
        .toList();
  }

  /** What its only document says. */
  ReportView view() {
    List<OfficialDocument> documents = documents();
    assertThat(documents).hasSize(1);
    return documents.get(0).compose().view();
  }

  /**
   * Headings, paragraphs, list items and the rows of tables, in their order; cells are parted by a
   * stroke.
   */
  static List<String> lines(ReportView view) {
    return Stream.concat(
            view.sections().stream().flatMap(Written::lines),
            view.appendices().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.title()), lines(a.table()))))
        .toList();
  }

  private static Stream<String> lines(SectionView section) {
    return Stream.concat(
        Stream.ofNullable(section.title()), section.passages().stream().flatMap(Written::lines));
  }

  private static Stream<String> lines(Passage passage) {
    if (passage instanceof Passage.Tabular tabular) {
      return lines(tabular.table());
    }
    return passage instanceof Passage.Text text
        ? text.text()
            .html()
            .replaceAll("</?(ul|ol)>", "")
            .replaceAll("<li>", "- ")
            .replaceAll("<[^>]+>", "")
            .lines()
            .filter(line -> !line.isBlank())
        : Stream.of();
  }

  static Stream<String> lines(OfficialTable table) {
    return Stream.concat(
        table.rows().stream().map(Row::cells).map(cells -> String.join(" | ", cells)),
        table.notes().stream());
  }
}
