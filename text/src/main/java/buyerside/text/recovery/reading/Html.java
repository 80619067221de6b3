package buyerside.text.recovery.reading;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The visible text of a page, a block a line. Nothing of it is run or fetched.
final class Html {

  private static final Set<String> BREAKS = Set.of("br", "hr", "tr", "dt", "dd", "li", "option");
  private static final String HIDDEN =
      "script, style, noscript, template, svg, iframe, object, head > *:not(title), rt, rp, rtc,"
          + " [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

  private Html() {}

  static String text(String html) {
    var page = Jsoup.parse(html);
    var title = page.title().strip();
    var facts = facts(page);
    page.select(HIDDEN).remove();
    page.select("nav, footer, aside, form").remove();
    var body = lines(page.body());
    boolean said = title.isEmpty() || page.selectFirst("h1") != null || body.startsWith(title);
    return (said ? "" : title + "\n") + (body.contains(facts) ? "" : facts) + body;
  }

  /// What the head says about the piece, as the line that pages show under a title.
  private static String facts(Document page) {
    var date = meta(page, "article:published_time", "pubdate", "date", "publishdate");
    var author = meta(page, "author", "article:author");
    if (date.isEmpty() && author.isEmpty() || page.selectFirst("h1") != null) {
      return "";
    }
    return "Date: %s Author: %s\n".formatted(date, author);
  }

  private static String meta(Document page, String... names) {
    for (var name : names) {
      var tag = page.selectFirst("meta[name=%1$s], meta[property=%1$s]".formatted(name));
      if (tag != null && !tag.attr("content").isBlank()) {
        return tag.attr("content").strip();
      }
    }
    return "";
  }

  private static String lines(Element body) {
    var text = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(text, words);
            } else if (node instanceof Element element && breaks(element)) {
              newLine(text);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
              newLine(text);
            }
          }
        });
    return text.toString().strip();
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || BREAKS.contains(element.normalName());
  }

  private static void append(StringBuilder text, TextNode words) {
    var plain = words.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
    boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    text.append(first ? plain.stripLeading() : plain);
  }

  private static void newLine(StringBuilder text) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
