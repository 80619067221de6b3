package buyerside.app.journal.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A request whose body was read and can be read again. A file that is uploaded is not held in
/// memory; it counts with its length only.
final class ReadRequest extends HttpServletRequestWrapper {

  private final boolean file;
  private final byte[] body;

  ReadRequest(HttpServletRequest request) throws IOException {
    super(request);
    var type = request.getContentType();
    this.file = type != null && type.startsWith("multipart/");
    this.body =
        file
            ? String.valueOf(request.getContentLengthLong()).getBytes(StandardCharsets.UTF_8)
            : request.getInputStream().readAllBytes();
  }

  byte[] body() {
    return body.clone();
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return file ? super.getInputStream() : new Again(new ByteArrayInputStream(body));
  }

  private static final class Again extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Again(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("read at once");
    }
  }
}
