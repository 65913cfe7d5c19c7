package vn.tiendo.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.tiendo.document.PaperText;

/** What stands in a Word file, read from its XML alone. */
final class WordText {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder header = new StringBuilder();

  private WordText() {}

  /** The words of a part in their order; those of a table's header in that of the alphabet. */
  static List<String> words(byte[] file, String part) {
    WordText reader = new WordText();
    reader.read(part(file, part), reader.text);
    return PaperText.split(reader.text.toString().replace("\u200b", ""));
  }

  static Element part(byte[] file, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          byte[] content = zip.readAllBytes();
          return DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(content))
              .getDocumentElement();
        }
      }
      throw new IllegalArgumentException("no part " + name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(Element element, StringBuilder into) {
    String name = element.getTagName();
    StringBuilder target = into;
    if (name.equals("w:tr")) {
      if (element.getElementsByTagName("w:tblHeader").getLength() > 0) {
        target = header;
      } else {
        endHeader();
      }
    }
    switch (name) {
      case "w:t" -> target.append(element.getTextContent());
      case "w:br" -> target.append(' ');
      case "w:fldSimple" -> {} // the number of a note once more
      default -> {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
          if (child instanceof Element inner) {
            read(inner, target);
          }
        }
      }
    }
    if (name.equals("w:p")) {
      target.append(' ');
    }
  }

  private void endHeader() {
    if (!header.isEmpty()) {
      text.append(PaperText.sorted(header.toString()));
      header.setLength(0);
    }
  }
}
