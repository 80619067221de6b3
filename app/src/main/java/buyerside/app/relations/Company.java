package buyerside.app.relations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation that buys, or may.
///
/// @param parent the company above, where it is in the register
public record Company(
    UUID id, CompanyFacts facts, @Nullable UUID owner, @Nullable UUID parent, int version) {

  public String name() {
    return facts.name();
  }
}
