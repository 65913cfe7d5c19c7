package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.check.Checker;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;

/** A sheet of figures that can't be read is told once: nothing that lacks its figures is blamed. */
final class DamagedSheetTest {
  private static final Path DATA = Path.of("data");
  private static final String COMMITTEE = "xa-minh-hoa";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> aMistypedKeyIsTheOnlyFinding() throws IOException {
    List<String> sheets;
    try (Stream<Path> list = Files.list(DATA.resolve(COMMITTEE).resolve("so-lieu"))) {
      sheets = list.map(file -> file.getFileName().toString()).sorted().toList();
    }
    assertThat(sheets).hasSizeGreaterThan(8);
    return sheets.stream().map(sheet -> dynamicTest(sheet, () -> mistypedKey(sheet)));
  }

  private void mistypedKey(String sheet) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(sheet));
    Folders.copyBackwards(DATA, copy);
    List<String> before = told(copy);
    Path file = copy.resolve(COMMITTEE).resolve("so-lieu").resolve(sheet);
    Files.writeString(file, Files.readString(file).replaceFirst("(?m)^kỳ:", "ky:"));
    assertThat(told(copy))
        .filteredOn(finding -> !before.contains(finding))
        .containsExactly("khoa-la");
  }

  @Test
  void anUnreadFigureIsTheOnlyFinding() throws IOException {
    Folders.copyBackwards(DATA, folder);
    List<String> before = told(folder);
    Path file = folder.resolve(COMMITTEE).resolve("so-lieu/2025-noi-bo.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst(
                "dang-vien-bi-ky-luat:.*", "dang-vien-bi-ky-luat: {giá trị: 2/350, kì: 2025}"));
    assertThat(told(folder))
        .filteredOn(finding -> !before.contains(finding))
        .containsExactly("khoa-la");
  }

  /** What is told: errors by their code alone, the rest as a whole. */
  private static List<String> told(Path data) {
    Loaded loaded = Loader.load(data);
    return Stream.concat(
            loaded.diagnostics().stream(),
            Checker.check(loaded.catalogue(), loaded.damaged()).diagnostics().stream())
        .map(d -> d.isError() ? d.code() : d.code() + " " + d.place().source().name() + d.message())
        .toList();
  }
}
