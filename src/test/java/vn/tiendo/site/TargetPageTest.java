package vn.tiendo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pages of targets that are easily misread, on the program's own data. */
final class TargetPageTest {

  private static List<Dom> pages;

  @BeforeAll
  static void render() {
    pages =
        Rendered.publicPart(Rendered.DATA).pages().entrySet().stream()
            .filter(page -> page.getKey().matches(".*/(ke-hoach|nhiem-ky)/[^/]+/(?!index.html).*"))
            .map(page -> Dom.of(page.getKey(), page.getValue()))
            .toList();
    assertThat(pages).hasSizeGreaterThan(50);
  }

  @Test
  void aLimitThatIsKeptIsNotCalledOvershot() {
    List<String> told = new ArrayList<>();
    for (Dom page : pages) {
      for (Element cell : page.elements("td")) {
        if (cell.getTextContent().matches("(?s).* bằng [0-9,.]+% mức")) {
          told.add(((Element) cell.getPreviousSibling()).getTextContent());
        }
      }
    }
    assertThat(told).isNotEmpty().noneMatch(level -> level.matches("(không quá|dưới|giảm).*"));
  }

  @Test
  void nestedTargetsAreNamedWithACapital() {
    for (Dom page : pages) {
      assertThat(page.text("h1")).doesNotMatch("\\p{Ll}.*");
      assertThat(page.text("title")).startsWith(page.text("h1"));
      assertThat(lastStep(page)).isEqualTo(page.text("h1"));
    }
    assertThat(pages).anyMatch(page -> page.text("h1").startsWith("Chi bộ hoàn thành xuất sắc"));
  }

  private static String lastStep(Dom page) {
    return page.elements("li").stream()
        .filter(li -> li.hasAttribute("aria-current"))
        .findFirst()
        .orElseThrow()
        .getTextContent();
  }

  @Test
  void aLevelOfItsOwnHasNoEmptyNote() {
    int rows = 0;
    for (Dom page : pages) {
      NodeList tables = page.document().getElementsByTagName("table");
      for (int i = 0; i < tables.getLength(); i++) {
        Element table = (Element) tables.item(i);
        if (table.getElementsByTagName("caption").item(0).getTextContent().equals("Mức riêng")) {
          rows += table.getElementsByTagName("td").getLength();
          assertThat(table.getTextContent()).doesNotContain("–");
        }
      }
    }
    assertThat(rows).isPositive();
  }
}
