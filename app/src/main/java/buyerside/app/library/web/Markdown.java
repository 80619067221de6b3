package buyerside.app.library.web;

import gg.jte.Content;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.modulith.NamedInterface;

/// Draws Markdown. HTML in it is shown as text, and links that are no links (scripts, data) lose
/// their target.
@NamedInterface("reading")
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

  /// Lets headings begin below the page's own title and leave no level out, whatever the text's
  /// first one is.
  private static final class BelowTitle extends AbstractVisitor {

    private static final int LOWEST = 6;
    private final Deque<Integer> open = new ArrayDeque<>();

    @Override
    public void visit(Heading heading) {
      var level = heading.getLevel();
      while (!open.isEmpty() && open.peek() >= level) {
        open.pop();
      }
      open.push(level);
      heading.setLevel(Math.min(LOWEST, 1 + open.size()));
      visitChildren(heading);
    }
  }
}
