package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.check.Checked;
import vn.tiendo.model.Target;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.statement.Ledger;

/**
 * Pages and documents tell one figure or verdict alike, or nothing is published: differences are
 * planted in templates, and it is counted that the two really are held against each other.
 */
final class SameNumbersTest {
  /** A report of the day that the site is of. */
  private static final Path DATA = Path.of("src/test/resources/results");

  private static final Path TEMPLATES = Path.of("templates");

  private static final String REMEDY =
      """
      Cùng một ngày chốt thì trang và văn bản phải in như nhau. Số liệu không sai ở đây, chỗ in mới \
      sai: nếu thư mục dữ liệu có khuôn riêng (templates/site cho trang, templates/document cho văn \
      bản) thì sửa khuôn đó để in đúng giá trị được giao, hoặc bỏ đi để dùng khuôn có sẵn; không có \
      khuôn riêng thì đây là lỗi của chương trình, xin báo lại kèm thông báo này.
      Chưa dựng xong. Kết quả lần trước được giữ nguyên.
      """;

  @TempDir private Path folder;

  /** Gives the data a template of their own: the program's, with one place changed. */
  private void plant(String template, String from, String to) throws IOException {
    String own = Files.readString(TEMPLATES.resolve(template));
    assertThat(own).contains(from);
    Folders.write(
        data(), "templates/" + template, own.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  private Path data() {
    return folder.resolve("du-lieu");
  }

  private Path out() {
    return folder.resolve("ket-qua");
  }

  private Call build() {
    return Call.of("build", "--data", data().toString(), "--out", out().toString());
  }

  private void copyData() {
    Folders.copyBackwards(DATA, data());
  }

  @Test
  void anotherVerdictOnAPageIsRefusedAndTheLastOutputStays() throws IOException {
    copyData();
    assertThat(build().code()).isZero();
    Map<String, byte[]> before = Folders.files(out());
    plant(
        "site/target.ftlh",
        "<p class=\"answer-verdict\"><@p.verdict verdict/></p>",
        "<p class=\"answer-verdict\"><#if says.verdict?contains(\"/giam/\")><span"
            + "<@p.says says.verdict/>>đạt</span><#else><@p.verdict verdict/></#if></p>");
    Call call = build();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .isEqualTo(
            """
            lỗi: các tệp nói khác nhau về cùng một điều:
              đánh giá của chỉ tiêu “giam” (đảng bộ xa-thu, chốt ngày 31/12/2022):
                xa-thu/ke-hoach/nq/giam.html: “đạt”
                xa-thu/ke-hoach/nq/index.html: “đúng tiến độ”
            """
                + REMEDY);
    Map<String, byte[]> after = Folders.files(out());
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((path, bytes) -> assertThat(after.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void anotherVerdictInAllPagesIsHeldAgainstTheDocument() throws IOException {
    copyData();
    plant("site/parts.ftlh", "${badge.word}", "${badge.word?replace(\"đúng tiến độ\", \"đạt\")}");
    assertThat(build().err())
        .startsWith(
            """
            lỗi: các tệp nói khác nhau về cùng một điều:
              đánh giá của chỉ tiêu “binh-quan” (đảng bộ xa-thu, chốt ngày 31/12/2022):
                xa-thu/ke-hoach/nq/binh-quan.html: “đạt”
                xa-thu/van-ban/2022.pdf: “Đúng tiến độ”
            """);
  }

  @Test
  void anotherFigureInADocumentIsHeldAgainstThePages() throws IOException {
    copyData();
    plant(
        "document/official.ftlh", "${cell.text}", "${cell.text?replace(\"412/500\", \"421/500\")}");
    Call call = build();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .startsWith(
            """
            lỗi: các tệp nói khác nhau về cùng một điều:
              kết quả của chỉ tiêu “den-han” (đảng bộ xa-thu, chốt ngày 31/12/2022):
                xa-thu/ke-hoach/nq/den-han.html: “82,4% (412/500)”
                xa-thu/van-ban/2022.pdf: “82,4% (421/500)”
            """);
  }

  @Test
  void anotherCountInTheSummaryIsHeldAgainstTheDocument() throws IOException {
    copyData();
    Path report = data().resolve("xa-thu/bao-cao/2022.md");
    Files.writeString(report, Files.readString(report) + "\n{{tóm tắt chỉ tiêu}}\n");
    plant("site/plan.ftlh", "${score.headline}", "${score.headline?replace(\"17\", \"18\")}");
    assertThat(build().err())
        .contains("câu tổng hợp của kế hoạch “nq” (đảng bộ xa-thu, chốt ngày 31/12/2022)")
        .contains("xa-thu/ke-hoach/nq/index.html: “Trong tổng số 18 chỉ tiêu")
        .contains("xa-thu/van-ban/2022.pdf: “Trong tổng số 17 chỉ tiêu");
  }

  @Test
  void whatIsKeptInsideIsComparedToo() throws IOException {
    copyData();
    plant("site/parts.ftlh", "${badge.word}", "${badge.word?replace(\"đúng tiến độ\", \"đạt\")}");
    Call call =
        Call.of(
            "build", "--scope", "internal", "--data", data().toString(), "--out", out().toString());
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("xa-thu/van-ban/2022.pdf: “Đúng tiến độ”");
  }

  @Test
  void everyTargetOfAReportOfTheDayIsTrulyCompared() {
    Said said = Said.of(DATA);
    Set<String> both = new TreeSet<>(said.documents());
    both.retainAll(said.pages());
    List<String> targets =
        said.publication().committees().get(0).committee().entries().stream()
            .map(entry -> entry.measure().code().value().value())
            .toList();
    assertThat(targets).hasSizeGreaterThan(15);
    assertThat(targets)
        .allSatisfy(
            target ->
                assertThat(both)
                    .contains("xa-thu/" + target + "/danh-gia@2022-12-31")
                    .anyMatch(name -> name.startsWith("xa-thu/" + target + "/ket-qua")));
    assertThat(both).anyMatch(name -> name.contains("/don-vi:"));
    assertThat(both).anyMatch(name -> name.contains("/muc@"));
    assertThat(both).anyMatch(name -> name.contains("/so-lieu/"));
  }

  @Test
  void reportsOfTheProgramsOwnCommitteesAreCompared() {
    Said said = Said.of(Built.OWN_DATA);
    assertThat(said.documents()).hasSizeGreaterThan(300);
    Set<String> both = new TreeSet<>(said.documents());
    both.retainAll(said.pages());
    assertThat(both).anyMatch(name -> name.matches("xa-minh-hoa/.*/danh-gia@2026-09-30"));
    assertThat(both).anyMatch(name -> name.matches("xa-minh-hoa/ke-hoach:.*/tong-hop@2026-09-30"));
    assertThat(both).hasSizeGreaterThan(60);
    Set<String> targets = new TreeSet<>();
    said.publication()
        .committees()
        .forEach(
            c ->
                c.committee()
                    .entries()
                    .forEach(
                        e -> {
                          if (e.measure() instanceof Target) {
                            targets.add(
                                c.committee().committee().code()
                                    + "/"
                                    + e.measure().code().value());
                          }
                        }));
    assertThat(targets)
        .allSatisfy(
            target ->
                assertThat(said.pages()).anyMatch(name -> name.startsWith(target + "/danh-gia")));
  }

  /** The names of all that the pages and the documents of some data say. */
  private record Said(Publication publication, Set<String> pages, Set<String> documents) {

    static Said of(Path data) {
      try (Packed packed = Packed.open()) {
        DataOptions options = new DataOptions();
        Build build =
            new Build(
                options.layers("templates", data, packed),
                options.layers("site", data, packed),
                new StageClock());
        Checked checked = Objects.requireNonNull(build.examine(data).checked());
        Publication publication = build.judge(checked, new Build.Order(data, null, false, false));
        Ledger documents = new Ledger();
        Ledger pages = new Ledger();
        List<Artifact> artifacts = build.render(publication, documents);
        made(artifacts, ".pdf")
            .forEach(artifact -> assertThat(artifact.content().get()).isNotEmpty());
        made(artifacts, ".html")
            .forEach(
                artifact ->
                    pages.read(
                        artifact.path(),
                        new String(artifact.content().get(), StandardCharsets.UTF_8)));
        return new Said(publication, pages.names(), documents.names());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Stream<Artifact> made(List<Artifact> artifacts, String ending) {
      return artifacts.stream().filter(artifact -> artifact.path().endsWith(ending));
    }
  }
}
