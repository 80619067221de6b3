package buyerside.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/// Addresses of stylesheets and scripts. Browsers keep these for a year, so an address carries what
/// the file holds: a new release is seen at once.
public final class Assets {

  private static final int DIGITS = 10;
  private static final Map<String, String> URLS = new ConcurrentHashMap<>();

  private Assets() {}

  /// @param path as below `static/`, such as `/css/base.css`
  public static String url(String path) {
    return URLS.computeIfAbsent(path, it -> it + "?v=" + digest(it));
  }

  private static String digest(String path) {
    try (var content = new ClassPathResource("static" + path).getInputStream()) {
      return DigestUtils.md5DigestAsHex(content).substring(0, DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
