package vn.tiendo.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of the output can stand nowhere but below the output folder, on any file system. */
final class ArtifactTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "..",
        "../a.html",
        "a/../../b.html",
        "a/..",
        ".",
        "./a.html",
        "a/./b.html",
        "a//b.html",
        "a/",
        "a\\b.html",
        "..\\a.html",
        "C:/a.html",
        "C:a.html",
        "chỉ-tiêu.html",
        "a b.html",
        "a.html\n",
        "\na.html",
        "a%2e%2e/b.html",
        "~/a.html"
      })
  void refuses(String path) {
    assertThatThrownBy(() -> artifact(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a safe path");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "xa/don-vi/thon_1.html", "phong-chu/A-Bold.woff2", "a..b", "...a"})
  void takes(String path) {
    assertThat(artifact(path).path()).isEqualTo(path);
  }

  private static Artifact artifact(String path) {
    return new Artifact(path, () -> new byte[0]);
  }
}
