package buyerside.app.relations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation that buys, or may.
public record Company(UUID id, CompanyFacts facts, @Nullable UUID owner, int version) {

  public String name() {
    return facts.name();
  }
}
