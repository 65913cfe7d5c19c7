package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplatesTest {

  /** A view as a page has one. */
  public record View(
      String title, @Nullable String note, List<Row> rows, int number, Markup body) {}

  public record Row(String name) {
    /** Not a component. */
    public String upper() {
      return "(" + name + ")";
    }
  }

  private static final View VIEW =
      new View(
          "Chỉ tiêu <script>alert('x')</script> & \"y\"",
          null,
          List.of(new Row("một"), new Row("hai")),
          1234567,
          new Markdown().render("*đậm* <b>", "", 0));

  private static String render(String template) {
    return new Templates(Map.of("site/a.ftlh", template)::get).render("site/a.ftlh", VIEW);
  }

  @Test
  void everyValueIsEscaped() {
    assertThat(render("<p title=\"${title}\">"))
        .isEqualTo(
            "<p title=\"Chỉ tiêu &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;\">");
  }

  @Test
  void escapingDoesNotHangOnTheNameOfTheFile() {
    assertThat(new Templates(Map.of("a.txt", "${title}")::get).render("a.txt", VIEW))
        .contains("&lt;script&gt;");
  }

  @Test
  void onlyMarkdownsResultIsPrintedAsItIs() {
    assertThat(render("${body}")).isEqualTo("<p><em>đậm</em> &lt;b&gt;</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${title?no_esc}",
        "<#noautoesc>${title}</#noautoesc>",
        "<#ftl auto_esc=false>${title}",
        "<#ftl output_format='plainText'>${title}",
        "<#outputformat 'plainText'>${title}</#outputformat>"
      })
  void noTemplateCanSwitchEscapingOff(String template) {
    assertThatThrownBy(() -> render(template)).isInstanceOf(BrokenTemplate.class);
  }

  @Test
  void recordsAreReadDirectly() {
    assertThat(render("<#list rows as row>${row.name}${row.upper}<#sep>, </#list>"))
        .isEqualTo("một(một), hai(hai)");
  }

  @Test
  void numbersFollowNoLocale() {
    assertThat(render("${number}")).isEqualTo("1234567");
  }

  @Test
  void aMissingValueIsAnErrorWithItsPlace() {
    assertThatThrownBy(() -> render("<p>\n  ${note}</p>"))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessage("templates/site/a.ftlh:2:5: lỗi: khuôn dùng giá trị \"note\" nhưng không có");
    assertThatThrownBy(() -> render("${rows[0].nothing}"))
        .hasMessageStartingWith("templates/site/a.ftlh:1:3: lỗi:")
        .hasMessageContaining("nothing");
  }

  @Test
  void aMistakeInATemplateIsAnErrorWithItsPlace() {
    assertThatThrownBy(() -> render("a\nb <#if x>"))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageStartingWith("templates/site/a.ftlh:2:")
        .hasMessageEndingWith("lỗi: khuôn viết sai: <#if> chưa được đóng");
    assertThatThrownBy(() -> render("<#lisst rows as row>"))
        .hasMessageEndingWith(":1:2: lỗi: khuôn viết sai: không có lệnh <#lisst>");
    assertThatThrownBy(() -> render("${1+}"))
        .hasMessageEndingWith(":1:5: lỗi: khuôn viết sai: gặp \"}\" không đúng chỗ");
    assertThatThrownBy(() -> new Templates(name -> null).render("site/b.ftlh", VIEW))
        .hasMessage("templates/site/b.ftlh:1:1: lỗi: không có khuôn này");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"java.lang.Runtime\"?new()}",
        "${title?api.length()}",
        "${title.class.name}",
        "${rows[0].class.forName(\"java.lang.Runtime\")}",
        "${.data_model.class.classLoader}"
      })
  void noClassCanBeReached(String template) {
    assertThatThrownBy(() -> render(template)).isInstanceOf(BrokenTemplate.class);
  }

  @Test
  void templatesIncludeOneAnother() {
    Map<String, String> texts =
        Map.of(
            "site/a.ftlh", "<#import \"khung.ftlh\" as k><@k.page>${title}</@k.page>",
            "site/khung.ftlh", "<#macro page><main><#nested></main></#macro>");
    assertThat(new Templates(texts::get).render("site/a.ftlh", VIEW))
        .startsWith("<main>Chỉ tiêu &lt;script");
  }

  @Test
  void threadsShareAnInstance() {
    Templates templates = new Templates(Map.of("a", "<#list rows as r>${r.name} </#list>")::get);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> templates.render("a", VIEW)))
        .containsOnly("một hai ");
  }
}
