package buyerside.app.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/// Pages as they travel. They are compressed here and not by the server, which knows one effort
/// only: it cost a third of a board to make it a tenth smaller.
final class Compressed {

  /// Below this a page fits into a packet or two as it is.
  private static final int WORTH_IT = 2_048;

  private static final int EFFORT = 2;

  private Compressed() {}

  /// Whether a reader takes it, by their `Accept-Encoding`.
  static boolean wanted(String acceptEncoding, int length) {
    return length >= WORTH_IT
        && acceptEncoding.contains("gzip")
        && !acceptEncoding.replace(" ", "").contains("gzip;q=0");
  }

  static byte[] of(byte[] page) throws IOException {
    var compressed = new ByteArrayOutputStream(page.length / 4);
    try (var gzip = new Gzip(compressed)) {
      gzip.write(page);
    }
    return compressed.toByteArray();
  }

  private static final class Gzip extends GZIPOutputStream {

    Gzip(ByteArrayOutputStream target) throws IOException {
      super(target, 8_192);
      def.setLevel(EFFORT);
    }
  }
}
