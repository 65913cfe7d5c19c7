package vn.tiendo.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.template.Markup;

/** Writes what Markdown made of a committee's own words. */
final class NarrativeWriter {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "ul",
          "ol",
          "blockquote",
          "table",
          "pre",
          "hr",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private final TextWriter text;
  private final Footnotes footnotes;

  NarrativeWriter(TextWriter text, Footnotes footnotes) {
    this.text = text;
    this.footnotes = footnotes;
  }

  void write(Markup markup) {
    writeAll(MarkupText.read(markup), Style.TEXT);
  }

  private void writeAll(Element parent, Style style) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element block) {
        write(block, style);
      } else if (!child.getNodeValue().isBlank()) {
        throw new IllegalStateException("words outside of any paragraph: " + child.getNodeValue());
      }
    }
  }

  private void write(Element block, Style style) {
    switch (block.getTagName()) {
      case "p" -> text.write(Paragraph.of(style, inlines(block)));
      case "h1", "h2" -> text.write(Paragraph.of(Style.HEADING_1, inlines(block)));
      case "h3" -> text.write(Paragraph.of(Style.HEADING_2, inlines(block)));
      case "h4" -> text.write(Paragraph.of(Style.HEADING_3, inlines(block)));
      case "h5" -> text.write(Paragraph.of(Style.HEADING_4, inlines(block)));
      case "h6" -> text.write(Paragraph.of(Style.HEADING_5, inlines(block)));
      case "ul", "ol" -> writeList(block, style == Style.TEXT ? Style.ITEM : style);
      case "blockquote" -> writeAll(block, Style.QUOTE);
      case "table" -> new MarkupTable(text, footnotes).write(block);
      case "pre" -> writeLines(block, style);
      // drawn as nothing on paper too
      case "hr" -> {}
      case "div" -> fillNotes(block);
      default -> throw new IllegalStateException("no text holds a <" + block.getTagName() + ">");
    }
  }

  private List<Inline> inlines(Element block) {
    InlineReader reader = reader();
    for (Node child = block.getFirstChild(); child != null; child = child.getNextSibling()) {
      reader.add(child);
    }
    return reader.take();
  }

  private InlineReader reader() {
    return new InlineReader(text::spelled, footnotes);
  }

  /** Lines as they were written. */
  private void writeLines(Element block, Style style) {
    for (String line : text.spelled(block.getTextContent()).stripTrailing().lines().toList()) {
      text.write(Paragraph.of(style, line));
    }
  }

  /** The sign of each item is text, as the rules of Party documents have it. */
  private void writeList(Element list, Style style) {
    boolean numbered = list.getTagName().equals("ol");
    boolean inner =
        list.getParentNode() instanceof Element outer && outer.getTagName().equals("li");
    String start = list.getAttribute("start");
    int number = start.isEmpty() ? 1 : Integer.parseInt(start);
    for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element item) {
        writeItem(item, numbered ? number + ". " : inner ? "+ " : "- ", style);
        number++;
      }
    }
  }

  /** Words up to the first inner block are a paragraph of their own. */
  private void writeItem(Element item, String sign, Style style) {
    InlineReader reader = reader();
    reader.add(sign);
    for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element block) || !BLOCKS.contains(block.getTagName())) {
        reader.add(child);
      } else if (block.getTagName().equals("p")) {
        for (Node word = block.getFirstChild(); word != null; word = word.getNextSibling()) {
          reader.add(word);
        }
        writeCollected(reader, style);
      } else {
        writeCollected(reader, style);
        write(block, style);
      }
    }
    writeCollected(reader, style);
  }

  private void writeCollected(InlineReader reader, Style style) {
    List<Inline> collected = reader.take();
    if (!collected.isEmpty()) {
      text.write(Paragraph.of(style, collected));
    }
  }

  /** The list of notes that stands behind the text: each goes to the foot of its page. */
  private void fillNotes(Element block) {
    if (!block.getAttribute("class").equals("footnotes")) {
      throw new IllegalStateException("no text holds a <div>");
    }
    var items = block.getElementsByTagName("li");
    for (int i = 0; i < items.getLength(); i++) {
      Element note = (Element) items.item(i);
      List<Paragraph> paragraphs = new ArrayList<>();
      for (Node child = note.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element inner && !isWayBack(inner)) {
          paragraphs.add(Paragraph.of(Style.NOTE, inlines(inner)));
        }
      }
      footnotes.fill(note.getAttribute("id"), paragraphs);
    }
  }

  private static boolean isWayBack(Element element) {
    return element.getAttribute("class").equals("footnote-backref");
  }
}
