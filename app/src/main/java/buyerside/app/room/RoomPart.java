package buyerside.app.room;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A page of a room.
public enum RoomPart {
  STANDING,
  PLAN,
  VALUE_CASE,
  MATERIALS;

  /// As in addresses; empty for the first page.
  public String slug() {
    return this == STANDING ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RoomPart> of(String name) {
    return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
