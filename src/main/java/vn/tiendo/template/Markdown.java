package vn.tiendo.template;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Markdown to safe HTML: tags in the text are shown and not obeyed, links lead only to the web, a
 * mailbox or within the site, pictures come only from the site. Threads may share an instance.
 */
public final class Markdown {

  /** Flexmark names footnotes alike in every text; two texts may stand on one page. */
  private static final Pattern FOOTNOTE_NAME = Pattern.compile("( (?:id|href)=\"#?)(fn(?:ref)?-)");

  private final DataHolder options;
  private final Parser parser;

  public Markdown() {
    options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
            .set(Parser.FENCED_CODE_BLOCK_PARSER, true)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "&#8617;")
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .toImmutable();
    parser = Parser.builder(options).build();
  }

  /**
   * The HTML of a text.
   *
   * @param text Markdown with tables and footnotes
   * @param prefix stands before every id, so that several texts may share a page
   * @param shift how many levels its headings go down, 1 where the page has its own title; none
   *     goes below the sixth
   */
  public Markup render(String text, String prefix, int shift) {
    Document document = parser.parse(MarkdownBounds.within(text));
    lower(document, shift);
    HtmlRenderer renderer =
        HtmlRenderer.builder(options)
            .attributeProviderFactory(new SafeAttributes.Factory(new Slugs(prefix)))
            .nodeRendererFactory(Pictures::new)
            .build();
    String html = renderer.render(document);
    return new Markup(
        SaidMarks.toElements(FOOTNOTE_NAME.matcher(html).replaceAll("$1" + prefix + "$2")));
  }

  /**
   * A stretch of text that prints a named figure or verdict: in the HTML an element with the name
   * as {@code data-says}, by which what files print is held against each other.
   *
   * @param name letters, digits and {@code / @ : , -}
   */
  public static String saying(String text, String name) {
    return SaidMarks.around(text, name);
  }

  /**
   * The text of the first heading, without its marks.
   *
   * @return null when there is none
   */
  public @Nullable String title(String text) {
    for (Node node : parser.parse(MarkdownBounds.within(text)).getChildren()) {
      if (node instanceof Heading) {
        return new TextCollectingVisitor().collectAndGetText(node).strip();
      }
    }
    return null;
  }

  private static void lower(Node parent, int shift) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Heading heading) {
        heading.setLevel(Math.min(6, heading.getLevel() + shift));
      } else if (node.hasChildren()) {
        lower(node, shift);
      }
    }
  }
}
