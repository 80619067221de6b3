package buyerside.app.library.web;

import gg.jte.Content;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Draws Markdown. HTML in it is shown as text, and links that are no links (scripts, data) lose
/// their target.
public final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(_ ->
              (node, _, attributes) -> {
                // The page's own title is its first heading.
                if (node instanceof Heading) {
                  attributes.put("class", "piece__heading");
                }
                attributes
                    .keySet()
                    .removeIf(it ->
                        !Set.of("href", "src", "alt", "title", "class", "start").contains(it));
              })
          .build();

  private Markdown() {}

  public static Content of(String text) {
    var drawn = RENDERER.render(PARSER.parse(text.replaceAll("(?m)^#(?=#* )", "##")));
    return output -> output.writeContent(drawn);
  }
}
