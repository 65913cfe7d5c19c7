package vn.tiendo.document.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a document says before it is laid out.
 *
 * @param words everything to be read aloud, in order and without white space; a footnote follows
 *     the paragraph, item or cell that cites it
 * @param everyPage what stands on every page and is not read aloud, without white space
 * @param headings texts of the headings that the outline names, without white space
 * @param notes how many footnotes there are
 */
public record SourceReading(String words, String everyPage, List<String> headings, int notes) {

  private static final Set<String> BLOCKS =
      Set.of(
          "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "blockquote", "body");

  /** What a picture says of itself and does not draw. */
  private static final Set<String> UNDRAWN = Set.of("title", "desc", "style");

  private static final Set<String> ON_EVERY_PAGE = Set.of("notice", "folio", "no-folio");

  public SourceReading {
    headings = List.copyOf(headings);
  }

  /** The reading of a document whose lists, notes and lines are prepared for the printer. */
  public static SourceReading of(Document document) {
    Reader reader = new Reader();
    Node body = document.getElementsByTagName("body").item(0);
    if (body instanceof Element element) {
      reader.read(element, reader.words, new ArrayList<>());
    }
    return new SourceReading(
        bare(reader.words), bare(reader.everyPage), reader.headings, reader.notes);
  }

  /**
   * A text without white space and without the signs that only say where a line may end: the file
   * keeps neither.
   */
  static String bare(CharSequence text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean layout = c == '\u00ad' || c == '\u200b' || c == '\u2063' || c == '\u00a0';
      if (!layout && !Character.isWhitespace(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** Goes through the document once. */
  private static final class Reader {
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder everyPage = new StringBuilder();
    private final List<String> headings = new ArrayList<>();
    private int notes;

    /**
     * @param pending footnotes cited in the block so far
     */
    void read(Element element, StringBuilder out, List<Element> pending) {
      String name = element.getTagName();
      if (UNDRAWN.contains(name)) {
        return;
      }
      List<Element> cited = BLOCKS.contains(name) ? new ArrayList<>() : pending;
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element inner) {
          readInner(inner, out, cited);
        } else if (child.getNodeType() == Node.TEXT_NODE
            || child.getNodeType() == Node.CDATA_SECTION_NODE) {
          out.append(child.getNodeValue());
        }
      }
      if (name.equals("h2") || name.equals("h3")) {
        StringBuilder title = new StringBuilder();
        name(element, title);
        headings.add(bare(title));
      }
      if (cited != pending) {
        cited.forEach(note -> read(note, out, new ArrayList<>()));
      }
    }

    /** The words of a heading without its footnotes and their numbers. */
    private static void name(Element heading, StringBuilder out) {
      for (Node child = heading.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (!(child instanceof Element inner)) {
          out.append(child.getNodeValue());
        } else if (!inner.getAttribute("class").startsWith("footnote")) {
          name(inner, out);
        }
      }
    }

    private void readInner(Element inner, StringBuilder out, List<Element> cited) {
      String style = inner.getAttribute("class");
      if (style.equals("footnote")) {
        notes++;
        cited.add(inner);
      } else if (ON_EVERY_PAGE.contains(style)) {
        read(inner, everyPage, new ArrayList<>());
      } else {
        read(inner, out, cited);
      }
    }
  }
}
