package buyerside.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds one page of each kind that can be reached by links. Pages are of the same kind if their
/// paths differ in nothing but identifiers.
public final class Crawl {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Set<String> NO_PAGES = Set.of(".csv", ".json", ".xlsx", ".vcf", "/file");

  private Crawl() {}

  /// The kinds of page that can be reached, each with an address.
  ///
  /// @param starts paths to begin with
  public static Map<String, String> from(Visitor visitor, List<String> starts) {
    var found = new LinkedHashMap<String, String>();
    var waiting = new ArrayDeque<String>(starts);
    var seen = new HashSet<String>();
    while (!waiting.isEmpty()) {
      var path = waiting.remove();
      if (!seen.add(kind(path))) {
        continue;
      }
      visitor.open(path);
      found.putIfAbsent(kind(path), path);
      links(visitor).filter(it -> !seen.contains(kind(it))).forEach(waiting::add);
    }
    return found;
  }

  /// A kind as a file's name.
  public static String name(String kind) {
    return kind.replaceAll("[^a-zA-Z]+", "-").replaceAll("^-|-$", "");
  }

  private static String kind(String path) {
    return ID.matcher(path.replaceFirst("\\?.*", "")).replaceAll("ID");
  }

  private static Stream<String> links(Visitor visitor) {
    var home = visitor.product().address();
    return ((List<?>) visitor.page().evaluate("() => [...document.links].map(link => link.href)"))
        .stream()
            .map(it -> URI.create(it.toString()))
            .filter(it -> home.getAuthority().equals(it.getAuthority()))
            .map(it -> it.getRawPath() + (it.getRawQuery() == null ? "" : "?" + it.getRawQuery()))
            .filter(it -> NO_PAGES.stream().noneMatch(kind(it)::endsWith));
  }
}
