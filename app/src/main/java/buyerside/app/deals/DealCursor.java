package buyerside.app.deals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// The place in a list after which the next page begins.
///
/// @param value what the list is ordered by, of the last deal of the page
public record DealCursor(String value, UUID id) {

  static DealCursor of(DealSort sort, DealRow row) {
    var value =
        switch (sort) {
          case CHANGED -> row.changed().toString();
          case VALUE -> String.valueOf(row.value().likely() == null ? 0 : row.value().likely());
          case EXPECTED -> row.expected() == null ? "" : row.expected().toString();
          case NAME -> row.name();
        };
    return new DealCursor(value, row.id());
  }

  /// For URLs.
  public String token() {
    var text = id + " " + value;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Reads what [#token()] wrote; empty for anything else.
  public static Optional<DealCursor> ofToken(String token) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      return Optional.of(
          new DealCursor(text.substring(37), UUID.fromString(text.substring(0, 36))));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
