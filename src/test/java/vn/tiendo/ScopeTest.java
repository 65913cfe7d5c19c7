package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.check.Checked;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.load.Loader;

/**
 * What is marked nội bộ never reaches the public output, with nothing that speaks of it; what has a
 * mark of secrecy reaches nothing.
 */
final class ScopeTest {
  /** Its internal texts, and no others, hold this word. */
  private static final Path CASE = Path.of("src/test/resources/sites/noi-bo/data");

  private static final String WORD = "LƯU-KÍN";

  /** Its internal figures, and no others. */
  private static final List<String> NUMBERS = List.of("7777", "7.777", "77,77");

  /** The codes of what is internal. */
  private static final List<String> CODES =
      List.of(
          "to-cong-tac",
          "nhom-truc",
          "ket-nap-kin",
          "xep-loai-kin",
          "ca-hai",
          "viec-kin",
          "luu-kin",
          "sinh-hoat/2023");

  /** A shorter text, {@code dưới 1%}, may well stand in a public place too. */
  private static final int A_SENTENCE = 10;

  @TempDir private Path folder;

  @Test
  void nothingInternalIsInThePublicOutput() {
    Built built = Built.of(CASE);
    assertThat(built.files().keySet())
        .noneMatch(path -> CODES.stream().anyMatch(path::contains))
        .contains("phuong-kin/van-ban/2024-tien-do.pdf");
    built
        .readable()
        .forEach(
            (path, text) ->
                assertThat(text)
                    .as(path)
                    .doesNotContain(WORD)
                    .doesNotContain(NUMBERS)
                    .doesNotContain(CODES));
  }

  @Test
  void aReportForEveryoneIsTheSameWhoeverTheSiteIsFor() {
    Map<String, byte[]> inside = Built.of(CASE, "--scope", "internal").files();
    Built.of(CASE).files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".pdf"))
        .forEach(
            file ->
                assertThat(inside.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue()));
  }

  @Test
  void everythingInternalIsInTheInternalOutput() {
    String all = Pages.of(Built.of(CASE, "--scope", "internal")).below("");
    assertThat(texts(checked(CASE)).keySet())
        .filteredOn(text -> text.contains(WORD))
        .hasSizeGreaterThan(15)
        .allMatch(text -> all.contains(Pages.spaced(text)));
    assertThat(NUMBERS.subList(1, 3)).allMatch(all::contains);
  }

  @Test
  void theProgramsOwnDataKeepTheirInternalTextsToThemselves() {
    Checked whole = checked(Built.OWN_DATA);
    Set<String> internal = new TreeSet<>(texts(whole).keySet());
    internal.removeAll(texts(whole.publicPart()).keySet());
    assertThat(internal)
        .contains("Sự cố mất an toàn thông tin", "06-BC/UBKTĐU")
        .hasSizeGreaterThan(10);
    String all = Pages.of(Built.own()).below("");
    assertThat(internal)
        .filteredOn(text -> text.length() >= A_SENTENCE)
        .noneMatch(text -> all.contains(Pages.spaced(text)));
    assertThat(Built.own().files().keySet()).noneMatch(path -> path.contains("noi-bo"));
  }

  private static Map<String, String> texts(Checked checked) {
    return Texts.in(checked.committees().stream().map(CheckedCommittee::committee).toList())
        .where();
  }

  private static Checked checked(Path data) {
    var loaded = Loader.load(data);
    return Checker.check(loaded.catalogue(), loaded.damaged()).checked();
  }

  @ParameterizedTest
  @CsvSource({
    "phuong-kin/dang-bo.yaml,                'độ mật: mật'",
    "phuong-kin/so-lieu/2024.yaml,           'độ mật: tối mật'",
    "phuong-kin/ke-hoach/03-kh-luu-kin.yaml, 'độ mật: không'",
    "phuong-kin/sinh-hoat/2024.yaml,         'mật: có'"
  })
  void aMarkOfSecrecyRefusesTheBuildAndLeavesTheLastGoodOutput(String file, String mark) {
    Path data = Folders.copyBackwards(CASE, folder.resolve("data"));
    Path out = folder.resolve("ket-qua");
    String[] build = {"build", "--scope", "internal", "--data", data + "", "--out", out + ""};
    assertThat(Call.of(build).code()).isZero();
    Built good = Built.in(out);
    append(data, file, mark);
    Call call = Call.of(build);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .containsPattern("(?m)^" + file + ":\\d+:1: ")
        .contains(":1: lỗi: tài liệu có độ mật không được đưa vào chương trình này")
        .contains("Kết quả lần trước được giữ nguyên.");
    Built.in(out).assertSameBytesAs(good);
  }

  /** Also in the front matter of a report. */
  @Test
  void aReportWithAMarkOfSecrecyRefusesTheBuild() {
    Path data = Folders.copyBackwards(CASE, folder.resolve("data"));
    String file = "phuong-kin/bao-cao/2024-tien-do.md";
    String text = new String(Folders.files(data).get(file), StandardCharsets.UTF_8);
    Folders.write(
        data,
        file,
        text.replaceFirst("---\n", "---\nđộ mật: tuyệt mật\n").getBytes(StandardCharsets.UTF_8));
    Path out = folder.resolve("ket-qua");
    Call call = Call.of("build", "--data", data.toString(), "--out", out.toString());
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains(file + ":2:1: lỗi: tài liệu có độ mật");
    assertThat(out).doesNotExist();
  }

  private static void append(Path data, String file, String line) {
    String text = new String(Folders.files(data).get(file), StandardCharsets.UTF_8);
    Folders.write(data, file, (text + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
