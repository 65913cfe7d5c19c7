package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A committee that reports by Open SDG too gets the method's ratio on the page of each target. */
final class OpenSdgPageTest {
  private static final Path DATA = Path.of("src/test/resources/results");
  private static final String NAME = "Theo phương pháp Open SDG";

  @TempDir private Path folder;

  @Test
  void theRatioStandsOnThePageOfATargetWithAPath() throws IOException {
    assertThat(page(DATA)).doesNotContain(NAME);
    Folders.copyBackwards(DATA, folder);
    Path profile = folder.resolve("xa-thu/dang-bo.yaml");
    Files.writeString(profile, Files.readString(profile) + "phương pháp đối chiếu: open sdg\n");
    // 8% on 31/12/2020, 6% at the end of 2022, 3% by the end of 2025:
    // ((6/8)^(1/2) - 1) / ((3/8)^(1/5) - 1) = 0,134 / 0,178
    assertThat(page(folder)).contains(NAME + "R = 0,75, tiến bộ vừa phải");
  }

  private static String page(Path data) {
    Map<String, String> texts = Pages.of(Built.of(data)).texts();
    return texts.get("xa-thu/ke-hoach/nq/giam.html");
  }
}
