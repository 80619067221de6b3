package buyerside.app.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file on a record.
///
/// @param by who attached it; `null` if the program did
public record Attachment(
    UUID id, Holder holder, String name, Content content, @Nullable UUID by, Instant added) {

  /// Where it is given out; the name is the last part of the address, so that it is kept under it.
  public String href() {
    return "/files/" + id;
  }
}
