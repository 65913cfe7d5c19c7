package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code build} and {@code check} do, say and return: 0 good, 1 bad data, 2 a wrong call. */
final class CommandsTest {
  private static final Path CASES = Path.of("src/test/resources/sites");
  private static final String PLAN_PAGE = "xa-thu/ke-hoach/01-kh-du/index.html";

  @TempDir private Path folder;
  private Path data;
  private Path out;

  @BeforeEach
  void copy() {
    data = Folders.copyBackwards(CASES.resolve("mot-ke-hoach/data"), folder.resolve("data"));
    out = folder.resolve("ket-qua");
  }

  @Test
  void aBuildTellsWhatItMadeAndWhere() {
    Call call = build();
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .matches(
                        "Đã dựng 1 đảng bộ: 19 trang, 1 văn bản PDF;"
                            + " 1 lưu ý; \\d+(,\\d)? giây\\."),
            line -> assertThat(line).isEqualTo("Kết quả: " + out.resolve("index.html")),
            line -> assertThat(line).contains("tiendo check"));
    assertThat(page("index.html")).contains("Đảng bộ xã Thử");
  }

  @Test
  void aCheckTellsEveryFindingAndWritesNothing() {
    Call call = check();
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .startsWith("xa-thu/ke-hoach/01-kh-du.yaml:1:1: lưu ý: ")
        .contains("[chi-tieu-chua-co-so-lieu]")
        .endsWith("Không có lỗi. Có 1 lưu ý nên xem lại.\n");
    assertThat(folder).isDirectoryNotContaining(out::equals);
  }

  @Test
  void aStrictCheckFailsOnAWarningButNotOnANote() {
    assertThat(check("--strict").code()).isZero();
    write("xa-thu/so-lieu/2022.yaml", "kỳ: 2022\nsố liệu:\n  ket-nap: 4\n");
    assertThat(check().code()).isZero();
    Call strict = check("--strict");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.out()).contains("[so-lieu-khong-nguon]").contains("Ở chế độ chặt");
  }

  @Test
  void theFindingsOfAllFilesAreToldAtOnce() {
    breakThreeFiles();
    Call check = check();
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.err()).isEmpty();
    assertThat(check.out())
        .contains("xa-thu/don-vi.yaml:")
        .contains("xa-thu/so-lieu/2022.yaml:3:12: lỗi: ")
        .contains("xa-thu/so-lieu/2021.yaml:4:3: lỗi: ")
        .contains("Có 3 lỗi")
        .endsWith("Cần sửa hết lỗi trước khi dựng trang.\n");
  }

  @Test
  void aBuildOfBadDataTellsTheSameAndKeepsTheLastGoodOutput() {
    build();
    Built good = Built.in(out);
    breakThreeFiles();
    Call call = build();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    String findings = check().out();
    assertThat(call.err())
        .startsWith(findings.substring(0, findings.lastIndexOf("Có 3 lỗi")))
        .contains("Chưa dựng: 3 lỗi")
        .endsWith("Kết quả lần trước được giữ nguyên.\n");
    Built.in(out).assertSameBytesAs(good);
  }

  private void breakThreeFiles() {
    write("xa-thu/so-lieu/2022.yaml", "kỳ: 2022\nsố liệu:\n  ket-nap: 4.5\nnguồn: {tên: A}\n");
    write("xa-thu/so-lieu/2021.yaml", "kỳ: 2021\nnguồn: {tên: A}\nsố liệu:\n  khong-co: 4\n");
    String units = "xa-thu/don-vi.yaml";
    write(units, new String(Folders.files(data).get(units), StandardCharsets.UTF_8) + "bớt: [\n");
  }

  @ParameterizedTest
  @CsvSource({"30/6/2023, 30/6/2023", "2023-06-30, 30/6/2023", "01/01/2022, 01/01/2022"})
  void theDayToJudgeAtCanBeTold(String day, String printed) {
    assertThat(build("--as-of", day).code()).isZero();
    assertThat(page(PLAN_PAGE)).contains("tính đến ngày " + printed);
  }

  @Test
  void figuresAfterThatDayAreNotJudged() {
    build("--as-of", "30/6/2024");
    assertThat(page(PLAN_PAGE)).doesNotContain("năm 2024: 5 đảng viên");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2024", "hôm nay", "06/30/2024", "2024", ""})
  void aDayThatIsNoneIsAWrongCall(String day) {
    assertWrong("--as-of: ", build("--as-of", day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUBLIC", "nội bộ", "", "all"})
  void aScopeThatIsNoneIsAWrongCall(String scope) {
    assertWrong("--scope chỉ nhận public hoặc internal", build("--scope", scope));
  }

  @Test
  void dataThatAreNotThereAreAWrongCall() {
    Path nowhere = folder.resolve("không có");
    assertWrong(
        "không có thư mục \"" + nowhere + "\"",
        Call.of("build", "--data", nowhere.toString(), "--out", out.toString()));
    assertWrong("không có thư mục", Call.of("check", "--data", nowhere.toString()));
    assertWrong("không có thư mục", Call.of("check", "--data", data.resolve("trang.yaml") + ""));
  }

  @Test
  void anOutputAmongTheDataIsAWrongCall() {
    for (String inside : new String[] {"site", "site/kq", "templates/kq"}) {
      Path kept = data.resolve(inside);
      assertWrong(
          "nằm trong dữ liệu",
          Call.of("build", "--data", data.toString(), "--out", kept.toString()));
    }
  }

  @Test
  void aFileOfTheSiteThatHidesAPageIsToldWithoutAStack() {
    write("site/index.html", "x");
    Call call = build();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("index.html").contains("site").doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void anOptionOfNoneOrTwiceIsAWrongCall() {
    assertWrong("không có lệnh hay tùy chọn \"--tu-ngay\"", build("--tu-ngay"));
    assertWrong("còn thiếu", Call.of("build", "--data"));
    assertWrong("--out được nêu hai lần", build("--out", out.toString()));
  }

  private void assertWrong(String message, Call call) {
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).startsWith("tiendo: ").contains(message).contains("Cách dùng: tiendo");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderOfOthersIsNotTouched() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("quan-trong.txt"), "giữ");
    Call call = build();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).startsWith("lỗi: thư mục " + out).contains("--out");
    assertThat(Folders.files(out).keySet()).containsExactly("quan-trong.txt");
  }

  @Test
  void anOutputThatCannotBeWrittenIsToldWithoutAStack() throws IOException {
    Path file = Files.createFile(folder.resolve("tep"));
    Call call =
        Call.of("build", "--data", data.toString(), "--out", file.resolve("duoi-tep").toString());
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("lỗi: ").doesNotContain("\tat ");
  }

  @Test
  void aBrokenTemplateIsToldWithItsPlaceAndKeepsTheLastGoodOutput() {
    build();
    Built good = Built.in(out);
    write(
        "templates/site/not-found.ftlh", "<#import \"frame.ftlh\" as f>\n<@f.page frame>\n${x}\n");
    Call call = build();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .startsWith("templates/site/not-found.ftlh:")
        .contains(": lỗi: ")
        .endsWith("Chưa dựng xong. Kết quả lần trước được giữ nguyên.\n")
        .doesNotContain("\tat ");
    Built.in(out).assertSameBytesAs(good);
  }

  @Test
  void aMissingValueInATemplateIsToldWithItsLine() {
    write(
        "templates/site/not-found.ftlh",
        "<#import \"frame.ftlh\" as f>\n<@f.page frame>\n<p>${khongCo}</p>\n</@f.page>\n");
    Call call = build();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("templates/site/not-found.ftlh:3:").contains("khongCo");
    assertThat(out).doesNotExist();
  }

  @Test
  void aReportThatCannotBePrintedIsToldWithItsPlace() {
    String report = "xa-thu/bao-cao/2024-tien-do.md";
    String text = new String(Folders.files(data).get(report), StandardCharsets.UTF_8);
    write(report, text + "\nXong \u2713.\n");
    Call call = build();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith(report + ":").contains("U+2713");
    assertThat(out).doesNotExist();
  }

  private Call build(String... more) {
    return Call.of(with(more, "build", "--data", data.toString(), "--out", out.toString()));
  }

  private Call check(String... more) {
    return Call.of(with(more, "check", "--data", data.toString()));
  }

  private static String[] with(String[] more, String... first) {
    return java.util.stream.Stream.of(first, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }

  private String page(String path) {
    return new String(Folders.files(out).get(path), StandardCharsets.UTF_8);
  }

  private void write(String path, String text) {
    Folders.write(data, path, text.getBytes(StandardCharsets.UTF_8));
  }
}
