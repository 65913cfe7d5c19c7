package vn.tiendo.template;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/** Shows the site's own pictures; of any other, only the words that stand for it. */
final class Pictures implements NodeRenderer {

  Pictures(DataHolder options) {}

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Image.class, Pictures::picture),
        new NodeRenderingHandler<>(
            ImageRef.class, (node, context, html) -> html.text(node.getChars())));
  }

  private static void picture(Image node, NodeRendererContext context, HtmlWriter html) {
    String address = node.getUrl().unescape();
    String words = new TextCollectingVisitor().collectAndGetText(node);
    if (LinkPolicy.isWithinSite(address)) {
      html.attr("src", address).attr("alt", words).withAttr().tagVoid("img");
    } else {
      html.text(words);
    }
  }
}
