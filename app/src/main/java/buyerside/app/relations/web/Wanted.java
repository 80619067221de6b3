package buyerside.app.relations.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/// Which companies or people a list shall show.
///
/// @param words what is searched for; empty for all
/// @param tag the one that they shall have; empty for any
/// @param field the key of the workspace's field that has a column of its own; empty for none
/// @param is what they shall have in that field; empty for anything
public record Wanted(String words, String tag, String field, String is, PastDay day) {

  static Wanted all(PastDay day) {
    return new Wanted("", "", "", "", day);
  }

  /// As it stands in a URL.
  public String query() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("q", words);
    parts.put("tag", tag);
    parts.put("field", field);
    parts.put("is", is);
    parts.put("asOf", day.given());
    return parts.entrySet().stream()
        .filter(it -> !it.getValue().isBlank())
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
