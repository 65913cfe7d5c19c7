package vn.tiendo.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What an editor sees while typing. A machine without the language server skips it; CI installs it
 * and takes a skipped test for a failure.
 */
@Timeout(60)
class LanguageServerTest {
  private static final Path PLANS = Path.of("docs/luoc-do/ke-hoach.schema.json");

  @Test
  void underlinesAnUnknownKeyAndAWordThatIsNone() throws Exception {
    try (LanguageServer server = start()) {
      assertThat(server.diagnostics("file:///a.yaml", "loại: đề án\ntrích yêu: Một đề án\n"))
          .anySatisfy(said -> assertThat(said).startsWith("1: ").contains("trích yêu"));
      assertThat(server.diagnostics("file:///b.yaml", "loại: để án\ntrích yếu: Một đề án\n"))
          .anySatisfy(said -> assertThat(said).startsWith("0: ").contains("đề án"));
    }
  }

  @Test
  void findsNothingInARealPlan() throws Exception {
    Path plan = Path.of("data/tinh-uy-thai-nguyen/ke-hoach/06-da-tu.yaml");
    try (LanguageServer server = start()) {
      assertThat(server.diagnostics("file:///plan.yaml", Files.readString(plan))).isEmpty();
    }
  }

  @Test
  void offersKeysAndWordsWithTheirMarks() throws Exception {
    try (LanguageServer server = start()) {
      server.diagnostics("file:///c.yaml", "loại: \nchỉ tiêu:\n  - mã: a\n    \n");

      assertThat(server.completions("file:///c.yaml", 0, 6)).contains("đề án", "nghị quyết");
      assertThat(server.completions("file:///c.yaml", 3, 4))
          .contains("tên", "mức", "hạn", "chủ trì", "trong đó")
          .doesNotContain("mã");
    }
  }

  private static LanguageServer start() throws Exception {
    assumeTrue(Files.exists(LanguageServer.PROGRAM), "the YAML language server is not installed");
    return LanguageServer.start(PLANS);
  }
}
