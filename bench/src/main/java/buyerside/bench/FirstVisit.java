package buyerside.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// What a browser with an empty cache fetches for one page.
final class FirstVisit {

  private static final Pattern PART =
      Pattern.compile("<(?:link|script|img)\\b[^>]*?(?:href|src)=\"(/[^\"#]+)");

  private FirstVisit() {}

  /// Bytes over the wire: the page, its styles, scripts and pictures, as compressed by the server.
  static long bytes(Visitor visitor, String path) throws Exception {
    var page = visitor.fetch(path);
    var compressed = page.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    var text =
        new String(
            compressed
                ? new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes()
                : page.body(),
            StandardCharsets.UTF_8);
    var parts = new LinkedHashSet<String>();
    PART.matcher(text).results().forEach(it -> parts.add(it.group(1)));
    long bytes = page.body().length;
    for (var part : parts) {
      bytes += visitor.fetch(part).body().length;
    }
    return bytes;
  }
}
