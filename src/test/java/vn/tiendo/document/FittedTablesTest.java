package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FittedTablesTest {

  private static final char MAY_BREAK = SpaceBreaker.MAY_END;

  @Test
  void marksPlacesWithASignThatIsNeverPrinted() {
    assertThat(new Typeface().draws(MAY_BREAK)).isFalse();
  }

  @Test
  void leavesWidthsThatSuffice() throws Exception {
    Document table = fit("165", "<th width='20%'>Một</th><th width='80%'>Hai</th>", "");

    assertThat(widths(table)).containsExactly("20%", "80%");
  }

  @Test
  void takesWhatAWordNeedsFromTheColumnWithMostToSpare() throws Exception {
    Document table =
        fit(
            "165",
            "<th width='6%'>A</th><th width='34%'>B</th><th width='60%'>C</th>",
            "<td>%/năm</td><td>nghiêng</td><td>x</td>");

    assertThat(widths(table)).containsExactly("9%", "34%", "57%");
  }

  @Test
  void sharesAlikeWithoutWishes() throws Exception {
    assertThat(widths(fit("165", "<th>A</th><th>B</th><th>C</th>", "")))
        .containsExactly("33%", "33%", "34%");
  }

  @Test
  void loosensOnlyWhatDoesNotFit() throws Exception {
    Document table =
        fit(
            "165",
            "<th width='15%'>A</th><th width='9%'>B</th><th width='76%'>C</th>",
            "<td>đã thực hiện ngày 28/11/2024</td><td>triệu đồng/người/năm</td>"
                + "<td>ngày 28/11/2024, triệu đồng/người/năm</td>");

    assertThat(cells(table, "td"))
        .containsExactly(
            "đã thực hiện ngày " + MAY_BREAK + "28/11/2024",
            "triệu đồng/" + MAY_BREAK + "người/" + MAY_BREAK + "năm",
            "ngày 28/11/2024, triệu đồng/người/năm");
  }

  @Test
  void measuresCellsBesideOneThatCoversSeveralColumns() throws Exception {
    Document table =
        fit(
            "165",
            "<th width='10%'>A</th><th width='10%'>B</th><th width='9%'>C</th>"
                + "<th width='71%'>D</th>",
            "<td colspan='2'>ngày 28/11/2024</td><td>ngày 28/11/2024</td><td>x</td>");

    assertThat(cells(table, "td"))
        .containsExactly("ngày 28/11/2024", "ngày " + MAY_BREAK + "28/11/2024", "x");
  }

  @Test
  void givesUpNoColumnWhereThereIsNoRoomForAll() throws Exception {
    Document table = fit("20", "<th>nghiêng</th><th>nghiêng</th><th>nghiêng</th>", "");

    assertThat(widths(table)).containsExactly("33%", "33%", "34%");
  }

  private static Document fit(String room, String head, String row) throws Exception {
    String xhtml =
        "<table data-room='%s'><tr>%s</tr>%s</table>"
            .formatted(room, head, row.isEmpty() ? "" : "<tr>" + row + "</tr>");
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xhtml)));
    new FittedTables(new Typeface()).write(document);
    return document;
  }

  private static List<String> widths(Document document) {
    List<String> widths = new ArrayList<>();
    var heads = document.getElementsByTagName("th");
    for (int i = 0; i < heads.getLength(); i++) {
      widths.add(((Element) heads.item(i)).getAttribute("width"));
    }
    return widths;
  }

  private static List<String> cells(Document document, String name) {
    List<String> texts = new ArrayList<>();
    var found = document.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
