package buyerside.app.journal.api;

import buyerside.app.shell.ReadRequest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.web.util.WebUtils;

/// Tells requests apart by all that they ask: method, address, parameters, and body or files.
final class RequestHash {

  private RequestHash() {}

  static byte[] of(HttpServletRequest request) throws IOException, ServletException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (var into = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        var address =
            request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString();
        into.write(address.getBytes(StandardCharsets.UTF_8));
        var read = WebUtils.getNativeRequest(request, ReadRequest.class);
        if (read != null) {
          into.write(read.body());
        } else {
          writeParts(request, into);
        }
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void writeParts(HttpServletRequest request, OutputStream into)
      throws IOException, ServletException {
    for (var part : request.getParts()) {
      into.write(
          (part.getName() + " " + part.getSubmittedFileName()).getBytes(StandardCharsets.UTF_8));
      try (var content = part.getInputStream()) {
        content.transferTo(into);
      }
    }
  }
}
