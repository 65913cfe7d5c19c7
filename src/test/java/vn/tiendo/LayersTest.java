package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.publish.Artifact;
import vn.tiendo.template.BrokenTemplate;
import vn.tiendo.template.Templates;

/** A committee's own files go before the program's, one by one. */
final class LayersTest {

  @TempDir private Path folder;
  private Layers layers;

  /** What the templates below read. */
  public record View(String title) {}

  @BeforeEach
  void twoFolders() throws IOException {
    write(
        "own/site/page.ftlh", "<#import \"frame.ftlh\" as f>\n<@f.page>riêng: ${title}</@f.page>");
    write("own/site/broken.ftlh", "<p>\n${titel}</p>");
    write("packed/site/page.ftlh", "<#import \"frame.ftlh\" as f><@f.page>gốc: ${title}</@f.page>");
    write("packed/site/other.ftlh", "gốc: ${title}");
    write("packed/site/frame.ftlh", "<#macro page>[<#nested>]</#macro>");
    write("secret.ftlh", "ngoài");
    layers = new Layers(List.of(folder.resolve("own"), folder.resolve("packed")));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void anOwnTemplateWinsAndUsesTheOthersOfTheProgram() {
    Templates templates = new Templates(layers);
    assertThat(templates.render("site/page.ftlh", new View("a & b")))
        .isEqualTo("[riêng: a &amp; b]");
    assertThat(templates.render("site/other.ftlh", new View("a"))).isEqualTo("gốc: a");
  }

  @Test
  void aMistakeInAnOwnTemplateIsShownInIt() {
    assertThatThrownBy(() -> new Templates(layers).render("site/broken.ftlh", new View("a")))
        .isInstanceOfSatisfying(
            BrokenTemplate.class,
            e -> {
              assertThat(e.diagnostic().place().line()).isEqualTo(2);
              assertThat(e.diagnostic().place().source().line(2)).isEqualTo("${titel}</p>");
            })
        .hasMessageContaining("site/broken.ftlh:2:3: lỗi: ")
        .hasMessageContaining("\"titel\"");
  }

  @Test
  void eachFileIsServedOnce() {
    List<Artifact> files = layers.artifacts();
    assertThat(files)
        .extracting(Artifact::path)
        .containsExactly(
            "site/broken.ftlh", "site/frame.ftlh", "site/other.ftlh", "site/page.ftlh");
    assertThat(new String(files.get(3).content().get(), StandardCharsets.UTF_8)).contains("riêng");
  }

  @Test
  void nothingOutsideTheFoldersIsRead() {
    assertThat(layers.text("../secret.ftlh")).isNull();
    assertThat(layers.text("nowhere.ftlh")).isNull();
  }
}
