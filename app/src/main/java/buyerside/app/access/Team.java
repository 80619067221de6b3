package buyerside.app.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Members who work together.
///
/// @param manager who sees all that is theirs; `null` if nobody does yet
/// @param members their ids; one of them may be the manager
/// @param version how often it was changed; 1 at first
public record Team(UUID id, String name, @Nullable UUID manager, List<UUID> members, int version) {
  public Team {
    members = List.copyOf(members);
  }
}
