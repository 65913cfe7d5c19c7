package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ListSignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ul><li>a</li><li>b</li></ul>                          | - a- b",
        "<ul><li>a<ul><li>b</li></ul></li></ul>                 | - a+ b",
        "<ul><li><p>a</p><p>b</p></li></ul>                     | - ab",
        "<ol><li>a</li><li>b</li></ol>                          | 1. a2. b",
        "<ol start='4'><li>a</li></ol>                          | 4. a",
        "<ul class='signed'><li>- a;</li></ul>                  | - a;",
      })
  void writesTheSignOfEachItem(String list, String text) throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(list)));

    ListSigns.write(document);

    assertThat(document.getDocumentElement().getTextContent()).isEqualTo(text);
  }
}
