package buyerside.app.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// How files are given out: so that a browser keeps them, or shows a picture, and never carries out
/// anything in them, whatever they hold and whoever brought them.
public final class FileAnswer {

  private static final String INERT =
      "sandbox; default-src 'none'; style-src 'none'; frame-ancestors 'none'";
  private static final String FOR_ITS_READER = "private, no-cache";
  private static final String WHILE_IT_IS_OPEN = "private, max-age=3600";

  private FileAnswer() {}

  /// Says what comes.
  ///
  /// @param known the tag that the asker has already
  /// @return whether the content is to follow
  public static boolean head(
      HttpServletResponse response, Attachment file, @Nullable String known) {
    var content = file.content();
    var tag = '"' + content.hash() + '"';
    inert(response, FOR_ITS_READER);
    response.setHeader(HttpHeaders.ETAG, tag);
    if (known != null && known.contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return false;
    }
    var shown = content.picture() ? ContentDisposition.inline() : ContentDisposition.attachment();
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        shown.filename(file.name(), StandardCharsets.UTF_8).build().toString());
    response.setContentType(content.type());
    response.setContentLengthLong(content.size());
    return true;
  }

  /// Gives out a picture that was drawn here.
  public static void picture(HttpServletResponse response, byte[] jpeg) throws IOException {
    inert(response, WHILE_IT_IS_OPEN);
    response.setContentType("image/jpeg");
    response.setContentLength(jpeg.length);
    response.getOutputStream().write(jpeg);
  }

  private static void inert(HttpServletResponse response, String cache) {
    response.setHeader("Content-Security-Policy", INERT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(HttpHeaders.CACHE_CONTROL, cache);
  }
}
