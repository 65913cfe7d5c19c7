package vn.tiendo.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.tiendo.schema.DataFiles.DataFile;

/** The schema that editors' programs read takes what the program takes, and flags what it would. */
class SchemaTest {
  private static final Path WRITTEN = Path.of("docs/luoc-do");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Test
  void standsInTheRepositoryAsItIsWritten() throws IOException {
    Map<String, String> committed = new TreeMap<>();
    try (Stream<Path> files = Files.list(WRITTEN)) {
      for (Path file : files.toList()) {
        committed.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(committed).as("run ./tiendo schema").isEqualTo(JsonSchema.files());
  }

  static Stream<Path> data() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("data")
  void findsNothingWrongInTheDataOfTheCommittees(Path file) throws IOException {
    DataFile kind = kind(Path.of("data").relativize(file));

    assertThat(faults(kind, Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ke-hoach | loại: đề án; trích yêu: Một đề án | trích yêu",
        "ke-hoach | loại: để án; trích yếu: Một đề án | loại",
        "ke-hoach | loại: đề án; trích yếu: A; ngày ban hành: 22-11-2016 | ngày ban hành",
        "ke-hoach | loại: đề án | trích yếu",
        "ke-hoach | loại: đề án; trích yếu: A; chỉ tiêu: [{mã: A b, tên: B}] | mã",
        "ke-hoach | loại: đề án; trích yếu: A; chỉ tiêu: [{mã: a, tên: B, trong đó: [{mã: c}]}] | tên",
        "sinh-hoat | năm: 2024; chi bộ: {a: {thường kỳ: [13]}} | thường kỳ",
        "so-lieu | kỳ: 2024; nguồn: {ngày: 01/02/2024} | nguồn",
      })
  void flagsAMistake(String name, String lines, String where) {
    DataFile kind =
        DataFiles.ALL.stream().filter(f -> f.name().equals(name)).findAny().orElseThrow();

    assertThat(faults(kind, lines.replace("; ", "\n")))
        .isNotEmpty()
        .anySatisfy(fault -> assertThat(fault).contains(where));
  }

  @Test
  void takesBothWaysOfSettingToneMarks() {
    DataFile profile =
        DataFiles.ALL.stream().filter(f -> f.name().equals("dang-bo")).findAny().orElseThrow();
    String common = "tên: A\ncấp: xã\nđịa danh: A\nký hiệu: ĐU\n";

    assertThat(faults(profile, common + "cấp ủy: B\n")).isEmpty();
    assertThat(faults(profile, common + "cấp uỷ: B\n")).isEmpty();
  }

  private static DataFile kind(Path file) {
    return DataFiles.ALL.stream()
        .filter(each -> !each.glob().isEmpty() && matcher(each.glob()).matches(file))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no schema for " + file));
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  private static List<String> faults(DataFile kind, String yaml) {
    Schema schema = REGISTRY.getSchema(JsonSchema.files().get(kind.name() + ".schema.json"));
    JsonNode node = new YAMLMapper().readTree(yaml);
    List<String> faults = new ArrayList<>();
    for (Error error : schema.validate(node)) {
      faults.add(error.getInstanceLocation() + ": " + error.getMessage());
    }
    return faults;
  }
}
