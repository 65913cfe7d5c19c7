package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTest {

  private static String html(String text) {
    return new Markdown().render(text, "t-", 1).html();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](java\nscript:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](java&#10;script:alert(1))",
        "[a](vbscript:x)",
        "[a](data:text/html;base64,xx)",
        "[a](<\u0001javascript:alert(1)>)",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "[a](file:///etc/passwd)",
        "![a](https://example.org/a.png)",
        "![a](//example.org/a.png)",
        "![a](/\\example.org/a.png)",
        "![a](data:image/png;base64,xx)",
        "![a][b]\n\n[b]: https://example.org/a.png",
        "<javascript:alert(1)>",
        "[a](x \"onmouseover=alert(1)\\\" onmouseover=alert(1)\")",
        "# a {onclick=alert(1)}",
        "```\" onclick=alert(1)\nx\n```"
      })
  void nothingHarmfulComesThrough(String text) {
    String html = html(text);
    assertThat(html)
        .doesNotContainPattern("(?i)<(script|iframe|object)")
        .doesNotContainPattern("(?i)<[a-z][^>]*\\son[a-z]+=(?=[^\"]*(\"[^\"]*\"[^\"]*)*>)")
        .doesNotContainPattern("(?i)href=\"(?!https?:|mailto:)[^\"/?#]*(:|&#|script)")
        .doesNotContainPattern("src=\"(?!mot)");
  }

  @Test
  void linksGoToTheWebAMailboxOrWithinTheSite() {
    assertThat(html("[a](https://a.vn/x?y=1) [b](mailto:a@b.vn) [c](../x.html#d) [d](#e)"))
        .isEqualTo(
            "<p><a href=\"https://a.vn/x?y=1\">a</a> <a href=\"mailto:a@b.vn\">b</a> "
                + "<a href=\"../x.html#d\">c</a> <a href=\"#e\">d</a></p>\n");
  }

  @Test
  void theSitesOwnPicturesAreShown() {
    assertThat(html("![Sơ *đồ*](hinh/so-do.svg)"))
        .isEqualTo("<p><img src=\"hinh/so-do.svg\" alt=\"Sơ đồ\" /></p>\n");
    assertThat(html("![Sơ đồ](https://a.vn/b.png)")).isEqualTo("<p>Sơ đồ</p>\n");
  }

  @Test
  void headingsGoDownAndAreNamed() {
    assertThat(html("# Đánh giá\n\n## Đánh giá\n\n###### 1. **Số** liệu"))
        .isEqualTo(
            """
            <h2 id="t-danh-gia">Đánh giá</h2>
            <h3 id="t-danh-gia-2">Đánh giá</h3>
            <h6 id="t-1-so-lieu">1. <strong>Số</strong> liệu</h6>
            """);
  }

  @Test
  void footnotesAreNamedPerText() {
    assertThat(html("a[^1]\n\n[^1]: nguồn"))
        .contains("id=\"t-fnref-1\"", "href=\"#t-fn-1\"", "id=\"t-fn-1\"", "href=\"#t-fnref-1\"")
        .doesNotContain("\"fn-1\"", "\"#fn-1\"");
  }

  @Test
  void tablesAreTables() {
    assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |"))
        .contains("<table>", "<th>a</th>", "<td class=\"canh-right\">2</td>");
  }

  @Test
  void theTitleIsTheFirstHeading() {
    assertThat(new Markdown().title("x\n\n# Cách *đánh giá*\n\n## b")).isEqualTo("Cách đánh giá");
    assertThat(new Markdown().title("x")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", ">", "- ", "* ", "1. ", "> - ", "*a **b ", "_a __b ", "[", "![", "[a](", "`", "\t",
        "**a *", "[^1]", "<a", "&", "\\", "|"
      })
  void hugeNestingIsBoundedAndLosesNoText(String piece) {
    String text = piece.repeat(50_000) + "cuối";
    String html = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html(text));
    assertThat(html).contains("cuối");
  }

  @Test
  void nestingByIndentIsBoundedToo() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 1_500; depth++) {
      text.append("  ".repeat(depth)).append("- a\n");
    }
    assertThat(html(text.toString())).contains("<li>");
  }

  @Test
  void whatIsUsualStaysAsItIs() {
    String text = "> - a **b**\n>   1. c\n\n`*`\n";
    assertThat(MarkdownBounds.within(text)).isEqualTo(text);
  }
}
