package vn.tiendo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds for every page of the program's own data. */
final class SiteTest {

  private static Rendered site;
  private static final Map<String, Dom> PAGES = new TreeMap<>();

  @BeforeAll
  static void render() {
    site = Rendered.publicPart(Rendered.DATA);
    site.pages().forEach((path, html) -> PAGES.put(path, Dom.of(path, html)));
    assertThat(PAGES).hasSizeGreaterThan(150);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    for (Dom page : PAGES.values()) {
      Stream.concat(page.values("href").stream(), page.values("src").stream())
          .filter(link -> !link.startsWith("https://") && !link.startsWith("http://"))
          .filter(link -> !leadsSomewhere(page, link))
          .forEach(link -> dead.add(page.path() + " -> " + link));
    }
    assertThat(dead).isEmpty();
  }

  private static boolean leadsSomewhere(Dom from, String link) {
    URI goal = URI.create("/" + from.path()).resolve(link);
    if (goal.isAbsolute() || goal.getPath().startsWith("/..") || link.startsWith("/")) {
      return false;
    }
    String path = goal.getPath().substring(1);
    String anchor = goal.getFragment();
    return anchor == null
        ? site.files().containsKey(path) || site.documents().contains(path)
        : PAGES.containsKey(path) && PAGES.get(path).values("id").contains(anchor);
  }

  @Test
  void everyPageCanBeReachedFromTheFirst() {
    Set<String> reached = new HashSet<>(Set.of("index.html", "404.html"));
    List<String> open = new ArrayList<>(List.of("index.html"));
    while (!open.isEmpty()) {
      Dom page = PAGES.get(open.remove(0));
      for (String link : page.values("href")) {
        String path = URI.create("/" + page.path()).resolve(link).getPath().substring(1);
        if (PAGES.containsKey(path) && reached.add(path)) {
          open.add(path);
        }
      }
    }
    Set<String> lonely = new TreeSet<>(PAGES.keySet());
    lonely.removeAll(reached);
    assertThat(lonely).isEmpty();
  }

  @Test
  void everyPageHasOneMainHeadingAndHeadingsInOrder() {
    for (Dom page : PAGES.values()) {
      assertThat(page.elements("h1")).as(page.path()).hasSize(1);
      int last = 0;
      for (Element element : page.elements("*")) {
        if (element.getTagName().matches("h[1-6]")) {
          int level = element.getTagName().charAt(1) - '0';
          assertThat(level).as(page.path() + ": " + element.getTextContent()).isLessThan(last + 2);
          last = level;
        }
      }
    }
  }

  @Test
  void idsAreUnique() {
    for (Dom page : PAGES.values()) {
      assertThat(page.values("id")).as(page.path()).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothingIsScriptedStyledInPlaceOrAskedOfOthers() {
    for (Dom page : PAGES.values()) {
      assertThat(page.elements("script")).as(page.path()).isEmpty();
      assertThat(page.elements("style")).as(page.path()).isEmpty();
      assertThat(page.values("style")).as(page.path()).isEmpty();
      assertThat(page.values("src")).as(page.path()).noneMatch(src -> src.contains(":"));
    }
    assertThat(new String(site.files().get("kieu.css"), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("//", "@import");
  }

  @Test
  void tablesHaveCaptionsAndHeads() {
    for (Dom page : PAGES.values()) {
      for (Element table : page.elements("table")) {
        if (!page.path().equals("phuong-phap.html")) {
          assertThat(table.getElementsByTagName("caption").getLength())
              .as(page.path())
              .isEqualTo(1);
        }
        assertThat(table.getElementsByTagName("th").getLength()).as(page.path()).isPositive();
      }
    }
  }

  @Test
  void everyPageIsVietnameseAndHasASkipLinkAndATitle() {
    for (Dom page : PAGES.values()) {
      assertThat(page.elements("html").get(0).getAttribute("lang")).isEqualTo("vi");
      assertThat(page.elements("a").get(0).getAttribute("href")).isEqualTo("#noi-dung");
      assertThat(page.text("title")).as(page.path()).contains(page.text("h1"));
    }
  }

  @Test
  void illustrativeDataSaySoOnEveryPageAndOthersNever() {
    PAGES.forEach(
        (path, page) -> {
          boolean illustrative = path.startsWith("xa-minh-hoa/");
          assertThat(page.text("title").contains("Số liệu minh họa"))
              .as(path)
              .isEqualTo(illustrative);
          assertThat(page.text("body").contains("Số liệu minh họa: tên gọi"))
              .as(path)
              .isEqualTo(illustrative);
        });
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(PAGES.get("dang-uy-khoi-thai-nguyen/sinh-hoat/2020.html").text("main"))
        .contains("350 chi bộ được theo dõi, chưa có số liệu từng tháng");
    assertThat(
            PAGES.get("tinh-uy-thai-nguyen/ke-hoach/06-da-tu/ket-nap-dang-vien.html").text("main"))
        .contains("từ 3,5% trở lên", "chưa có số liệu", "chưa đủ số liệu");
  }

  @Test
  void whatIsInternalIsNotShown() {
    String all = String.join("", site.pages().values());
    assertThat(all).doesNotContain("Bản nội bộ", "nguồn công bố:");
    assertThat(Rendered.internal(Rendered.DATA).page("index.html")).contains("Bản nội bộ");
  }

  @Test
  void theSameDataGiveTheSameBytes() {
    Rendered again = Rendered.publicPart(Rendered.DATA);
    assertThat(again.files().keySet()).isEqualTo(site.files().keySet());
    again
        .files()
        .forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(site.files().get(path)));
  }
}
