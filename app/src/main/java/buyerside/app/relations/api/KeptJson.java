package buyerside.app.relations.api;

import buyerside.app.relations.Keeping;
import buyerside.app.shell.Refused;
import java.util.UUID;

/// What adding or changing a company or person did.
///
/// @param command by which it can be undone
public record KeptJson(UUID id, UUID command) {

  static KeptJson of(Keeping keeping) {
    return switch (keeping) {
      case Keeping.Kept(var id, var command) -> new KeptJson(id, command);
      case Keeping.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
