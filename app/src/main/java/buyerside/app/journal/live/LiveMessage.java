package buyerside.app.journal.live;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one node tells the others: that records of a workspace have changed.
///
/// @param subjects the records; empty for too many to name
record LiveMessage(UUID workspace, Set<UUID> subjects) {

  /// A message must stay below 8,000 bytes.
  static final int MOST = 100;

  LiveMessage {
    subjects = subjects.size() > MOST ? Set.of() : Set.copyOf(subjects);
  }

  static LiveMessage parse(String text) {
    var words = text.split(" ");
    return new LiveMessage(
        UUID.fromString(words[0]),
        Stream.of(words).skip(1).map(UUID::fromString).collect(Collectors.toSet()));
  }

  /// @param about the record a page shows; `null` if it shows many
  boolean concerns(@Nullable UUID about) {
    return about == null || subjects.isEmpty() || subjects.contains(about);
  }

  @Override
  public String toString() {
    return Stream.concat(Stream.of(workspace), subjects.stream())
        .map(UUID::toString)
        .collect(Collectors.joining(" "));
  }
}
