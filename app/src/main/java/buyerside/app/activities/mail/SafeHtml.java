package buyerside.app.activities.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// HTML of mail. What is shown of it is text with headings, lists, tables and links; nothing that
/// runs, calls home or looks like a part of the page.
final class SafeHtml {

  private static final Set<String> BREAKS =
      Set.of("br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "table", "blockquote", "hr");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "table", "blockquote", "h1", "h2", "h3");

  private static final Safelist SAFE =
      new Safelist()
          .addTags(
              "a",
              "b",
              "blockquote",
              "br",
              "code",
              "del",
              "div",
              "em",
              "h3",
              "h4",
              "hr",
              "i",
              "li",
              "ol",
              "p",
              "pre",
              "s",
              "span",
              "strong",
              "sub",
              "sup",
              "table",
              "tbody",
              "td",
              "th",
              "thead",
              "tr",
              "u",
              "ul")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");

  private SafeHtml() {}

  /// The same, safe to show in a page.
  static String safe(String html) {
    var document = new Cleaner(SAFE).clean(Jsoup.parseBodyFragment(html));
    document.outputSettings(new Document.OutputSettings().prettyPrint(false));
    return document.body().html().strip();
  }

  /// As text, its lines as they look.
  static String text(String html) {
    var document = Jsoup.parse(html);
    document.select("script, style, title, head").remove();
    var text = new StringBuilder();
    NodeTraversor.traverse(new Lines(text), document.body());
    return text.toString()
        .replaceAll("[ \\t\u00a0]+", " ")
        .replaceAll(" ?\n ?", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private record Lines(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element element) {
        if (BREAKS.contains(element.normalName())) {
          newLine();
        }
        if (element.normalName().equals("li")) {
          text.append("- ");
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        var name = element.normalName();
        if (PARAGRAPHS.contains(name)) {
          text.append("\n\n");
        } else if (BREAKS.contains(name) && !name.equals("br")) {
          newLine();
        } else if (name.equals("td") || name.equals("th")) {
          text.append(' ');
        }
      }
    }

    private void newLine() {
      if (!text.isEmpty()) {
        text.append('\n');
      }
    }
  }
}
