package vn.tiendo.template;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.html.MutableAttributes;

/**
 * Takes away links that may not be followed, names headings, and says the alignment of a cell by a
 * class ({@code canh-right}), since HTML has no attribute for it any more.
 */
record SafeAttributes(Slugs slugs) implements AttributeProvider {

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    if (attributes.contains("href") && !LinkPolicy.mayLink(attributes.getValue("href"))) {
      attributes.remove("href");
    }
    if (attributes.contains("align")) {
      attributes.replaceValue("class", "canh-" + attributes.getValue("align"));
      attributes.remove("align");
    }
    if (node instanceof Heading && part.equals(AttributablePart.NODE)) {
      attributes.replaceValue(
          "id", slugs.next(new TextCollectingVisitor().collectAndGetText(node)));
    }
  }

  /** Makes one for each text. */
  static final class Factory extends IndependentAttributeProviderFactory {

    private final Slugs slugs;

    Factory(Slugs slugs) {
      this.slugs = slugs;
    }

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return new SafeAttributes(slugs);
    }
  }
}
