package vn.tiendo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The communes that the benchmark runs on: the same each time, and as large as they say. */
final class CommuneTest {

  private static final Pattern FIGURE_OF_A_UNIT = Pattern.compile("(?m)^ {6}[a-z0-9-]+: ");

  @Test
  void theSameNumberGivesTheSameFiles() {
    assertThat(files(3)).isEqualTo(files(3));
    assertThat(text(files(3))).isNotEqualTo(text(files(4)).replace("Mẫu 4", "Mẫu 3"));
  }

  @Test
  void aCommuneHasEightPlansOfTwentyTargets() {
    List<DataFile> plans = files(1).stream().filter(in("/ke-hoach/")).toList();
    assertThat(plans).hasSize(8);
    assertThat(plans).allSatisfy(plan -> assertThat(plan.text().split("- mã: ", -1)).hasSize(21));
  }

  @Test
  void itsFiguresAreOfSixYearsAndTenUnits() {
    List<DataFile> sheets = files(1).stream().filter(in("/so-lieu/")).toList();
    assertThat(sheets).hasSize(6);
    long unitsOfATarget =
        FIGURE_OF_A_UNIT
            .matcher(section(sheets.get(2).text(), "kh5-duong-cung-hoa"))
            .results()
            .count();
    assertThat(unitsOfATarget).isEqualTo(10);
  }

  private static Predicate<DataFile> in(String folder) {
    return file -> file.path().contains(folder);
  }

  private static String section(String sheet, String measure) {
    String from = sheet.substring(sheet.indexOf("  " + measure + ":") + measure.length() + 3);
    return from.split("\n  (?! )", 2)[0];
  }

  private static List<DataFile> files(int number) {
    return new Commune(number).files().toList();
  }

  private static String text(List<DataFile> files) {
    return files.stream().map(DataFile::text).collect(Collectors.joining());
  }
}
