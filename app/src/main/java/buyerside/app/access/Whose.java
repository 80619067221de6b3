package buyerside.app.access;

import java.util.UUID;

/// Whose records are wanted; where nobody is named, everybody's that the viewer may see.
public sealed interface Whose {

  record OfMember(UUID member) implements Whose {}

  record OfTeam(UUID team) implements Whose {}
}
