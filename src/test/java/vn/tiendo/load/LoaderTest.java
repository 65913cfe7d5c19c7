package vn.tiendo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;

/** A data folder is read whole, the same everywhere, and nothing in it can stop the program. */
@Timeout(20)
final class LoaderTest {
  private static final String PORTAL = "tên: Trang mẫu\nđảng bộ: [xa-mau]\n";
  private static final String PROFILE =
      "tên: Đảng bộ xã Mẫu\ncấp ủy: Đảng ủy xã Mẫu\ncấp: xã\nđịa danh: Mẫu\nký hiệu: ĐU\n";
  private static final String PLAN =
      """
      loại: kế hoạch
      trích yếu: Phát triển đảng viên
      giai đoạn: 2021 - 2025
      chỉ tiêu:
        - mã: dang-vien-moi
          tên: Kết nạp đảng viên mới
          mức: từ 3% trở lên
          kỳ: hằng năm
      """;
  private static final String FIGURES =
      "kỳ: 2024\nnguồn: {văn bản: 01-BC/ĐU}\nsố liệu:\n  dang-vien-moi: 12/300\n";

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void writeAll() throws IOException {
    write("trang.yaml", PORTAL);
    write("xa-mau/dang-bo.yaml", PROFILE);
    write("xa-mau/ke-hoach/01-kh-du.yaml", PLAN);
    write("xa-mau/so-lieu/2024.yaml", FIGURES);
  }

  private Loaded load() {
    return Loader.load(folder);
  }

  private List<String> codes() {
    return load().diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void aCompleteFolderIsReadWithoutAWord() throws IOException {
    writeAll();
    Loaded loaded = load();
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.damaged()).isEmpty();
    Committee committee = loaded.catalogue().committees().get(0);
    assertThat(committee.plans()).hasSize(1);
    assertThat(committee.sheets().get(0).figures()).hasSize(1);
  }

  @Test
  void theProgramsOwnDataAreReadWithoutErrors() {
    Loaded loaded = Loader.load(Path.of("data"));
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.catalogue().committees()).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void lineEndsAByteOrderMarkAndSplitLettersChangeNothing() throws IOException {
    writeAll();
    String plain = load().catalogue().toString();
    write("xa-mau/ke-hoach/01-kh-du.yaml", "\uFEFF" + PLAN.replace("\n", "\r\n"));
    assertThat(load().catalogue()).hasToString(plain);
    write("xa-mau/ke-hoach/01-kh-du.yaml", Normalizer.normalize(PLAN, Normalizer.Form.NFD));
    assertThat(load().catalogue()).hasToString(plain);
    write("xa-mau/ke-hoach/01-kh-du.yaml", PLAN.replace("giai đoạn: ", "giai\u00a0đoạn:\u00a0"));
    assertThat(load().catalogue()).hasToString(plain);
  }

  @Test
  void placesOfTextInSplitLettersCountLettersAsSeen() throws IOException {
    writeAll();
    String wrong = PLAN.replace("trở lên", "trở lên nhé");
    write("xa-mau/ke-hoach/01-kh-du.yaml", wrong);
    var place = load().diagnostics().get(0).place();
    write("xa-mau/ke-hoach/01-kh-du.yaml", Normalizer.normalize(wrong, Normalizer.Form.NFD));
    assertThat(load().diagnostics().get(0).place()).isEqualTo(place);
    assertThat(place.column()).isEqualTo(24);
  }

  @Test
  void theMachinesLocaleAndZoneChangeNothing() throws IOException {
    Path cases = Path.of("src/test/resources/broken");
    String here = everything(cases);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(everything(cases)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String everything(Path cases) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var folders = Files.list(cases)) {
      folders.sorted().forEach(each -> all.append(Loader.load(each.resolve("data"))));
    }
    return all.toString();
  }

  @Test
  void anArchiveIsReadLikeAFolder() throws IOException {
    writeAll();
    String plain = load().catalogue().toString();
    URI archive = URI.create("jar:" + folder.resolve("packed.zip").toUri());
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      for (String name :
          List.of(
              "xa-mau/so-lieu/2024.yaml",
              "xa-mau/ke-hoach/01-kh-du.yaml",
              "trang.yaml",
              "xa-mau/dang-bo.yaml")) {
        Path inside = zip.getPath("data", name);
        Files.createDirectories(inside.getParent());
        Files.copy(folder.resolve(name), inside);
      }
      assertThat(Loader.load(zip.getPath("data")).catalogue()).hasToString(plain);
    }
  }

  @Test
  void siteTemplatesAndHiddenFilesAreLeftAlone() throws IOException {
    writeAll();
    write("templates/site/a.ftlh", "x");
    write("site/style.css", "x");
    write(".git/config", "x");
    write("README.md", "x");
    write("xa-mau/.DS_Store", "x");
    assertThat(codes()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    folder = folder.resolve("khong-co");
    assertThat(codes()).containsExactly("thieu-thu-muc", "thieu-tep");
  }

  @Test
  void aFileThatCannotBeReadIsTold() {
    Findings findings = new Findings();
    assertThat(TextFile.read(folder.resolve("khong-co"), "khong-co", findings)).isNull();
    assertThat(findings.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("khong-doc-duoc");
  }

  /** A link could bring any file of the machine onto a public page. */
  @Test
  void linksAreRefused() throws IOException {
    writeAll();
    write("site/style.css", "x");
    Path secret = Files.writeString(folder.resolve(".an"), "x");
    Files.createSymbolicLink(folder.resolve("site/la.txt"), secret);
    Files.createSymbolicLink(folder.resolve("xa-mau/so-lieu/vong"), folder);
    assertThat(codes()).containsExactly("lien-ket", "lien-ket");
    assertThat(load().damaged())
        .as("codes are all read, figures are not")
        .containsExactly(new Code("xa-mau").ofItsFigures());
    Files.createSymbolicLink(folder.resolve("xa-mau/ke-hoach/02-kh-du.yaml"), secret);
    assertThat(codes()).containsExactly("lien-ket", "lien-ket", "lien-ket");
    assertThat(load().damaged()).as("a plan was not read").contains(Code.ANY);
  }

  @Test
  void aHugeFileIsOneMessage() throws IOException {
    writeAll();
    Path huge = folder.resolve("xa-mau/ke-hoach/02-kh-du.yaml");
    try (var channel = Files.newByteChannel(huge, CREATE_SPARSE)) {
      channel.position(100L * 1024 * 1024).write(StandardCharsets.UTF_8.encode("x"));
    }
    assertThat(codes()).containsExactly("tep-qua-lon");
  }

  private static final java.util.Set<java.nio.file.StandardOpenOption> CREATE_SPARSE =
      java.util.Set.of(
          java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE);

  @Test
  void deepNestingIsOneMessage() throws IOException {
    writeAll();
    write("xa-mau/ke-hoach/02-kh-du.yaml", "a: " + "[".repeat(2_000) + "]".repeat(2_000) + "\n");
    assertThat(codes()).containsExactly("qua-sau");
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      block.append(" ".repeat(i)).append("a:\n");
    }
    write("xa-mau/ke-hoach/02-kh-du.yaml", block.toString());
    assertThat(codes()).containsExactly("qua-sau");
  }

  @Test
  void fourMegabytesOfOpenBracketsAreOneMessage() throws IOException {
    writeAll();
    write("xa-mau/ke-hoach/02-kh-du.yaml", "[".repeat(TextFile.MOST_BYTES));
    write("xa-mau/ke-hoach/03-kh-du.yaml", "a: \"" + "x".repeat(TextFile.MOST_BYTES - 10));
    write("xa-mau/bao-cao/2024.md", "---\n---\n" + "{{".repeat(TextFile.MOST_BYTES / 2 - 10));
    assertThat(codes()).containsExactly("tep-rong", "tham-chieu-sai", "qua-sau", "thieu-ngoac-kep");
  }

  @Test
  void ofManyMistakesInAFileTheFirstAreTold() throws IOException {
    writeAll();
    write("xa-mau/bao-cao/2024.md", "---\nloại: tiến độ\n---\n" + "{{a b}}".repeat(100_000));
    List<String> codes = codes();
    assertThat(codes).hasSize(201).contains("tham-chieu-sai").endsWith("qua-nhieu-loi");
  }

  @Test
  void aFolderOfTooManyFilesIsOneMessage() throws IOException {
    writeAll();
    for (int i = 0; i <= 20_000; i++) {
      Files.createFile(folder.resolve("xa-mau/ke-hoach/" + i));
    }
    assertThat(codes()).containsExactly("qua-nhieu-tep");
  }

  @Test
  void whatWasLeftOutIsRemembered() throws IOException {
    writeAll();
    write("xa-mau/ke-hoach/01-kh-du.yaml", PLAN.replace("mức: từ 3%", "mức: chừng 3%"));
    write("xa-mau/ke-hoach/02-kh-du.yaml", PLAN.replace("dang-vien-moi", "dang-vien-nu") + "a\n");
    assertThat(load().damaged())
        .containsExactlyInAnyOrder("dang-vien-moi", "dang-vien-nu", "02-kh-du");
  }

  /** One mistake in a plan's head must not make every code of the plan unknown. */
  @Test
  void whatAPlanThatIsLeftOutDefinesIsRemembered() throws IOException {
    for (String broken :
        List.of(
            PLAN.replace("trích yếu", "trich yeu"),
            PLAN.replace("chỉ tiêu:", "chi tieu:"),
            PLAN.replace("mã: dang-vien-moi", "mã: Đảng viên mới"))) {
      writeAll();
      write("xa-mau/ke-hoach/01-kh-du.yaml", broken);
      assertThat(load().damaged()).as(broken).contains("dang-vien-moi");
    }
    for (String unread : List.of("KH 01.yaml", "01-kh-du.yml")) {
      writeAll();
      Path plan = folder.resolve("xa-mau/ke-hoach/01-kh-du.yaml");
      Path renamed = Files.move(plan, plan.resolveSibling(unread));
      assertThat(load().damaged()).as(unread).containsExactly(Code.ANY);
      Files.delete(renamed);
    }
  }
}
