package buyerside.app.library.publish.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A public page as it is sent, worked out once.
///
/// @param body plain, and `zipped` compressed
/// @param tag by which a reader asks whether it has changed
/// @param counts whose reading it is; `null` where none is counted
record PublicAnswer(
    int status, String type, byte[] body, byte[] zipped, String tag, @Nullable Counts counts) {

  private static final int DIGITS = 22;

  /// Whose piece is read.
  record Counts(UUID workspace, UUID piece) {}

  static PublicAnswer of(int status, String type, byte[] body, @Nullable Counts counts) {
    return new PublicAnswer(status, type, body, zip(body), "\"" + digest(body) + "\"", counts);
  }

  /// The compressed form is another representation and has a tag of its own.
  String tag(boolean compressed) {
    return compressed ? tag.substring(0, tag.length() - 1) + "-gz\"" : tag;
  }

  int weight() {
    return body.length + zipped.length;
  }

  private static byte[] zip(byte[] body) {
    var out = new ByteArrayOutputStream(body.length / 3 + 64);
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String digest(byte[] body) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
