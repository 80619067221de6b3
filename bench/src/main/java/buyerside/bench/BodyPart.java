package buyerside.bench;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;

/// A file as the only part of a form, read from disk while it is sent.
record BodyPart(Path file) {

  static final String BOUNDARY = "----part-of-the-bench";

  BodyPublisher publisher() throws FileNotFoundException {
    var head =
        """
        --%s\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: text/csv\r
        \r
        """
            .formatted(BOUNDARY, file.getFileName());
    return BodyPublishers.concat(
        BodyPublishers.ofString(head),
        BodyPublishers.ofFile(file),
        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
  }
}
