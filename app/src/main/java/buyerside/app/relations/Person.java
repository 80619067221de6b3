package buyerside.app.relations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody on the buyer's side.
public record Person(
    UUID id, PersonFacts facts, @Nullable UUID company, String companyName, int version) {

  public String name() {
    return facts.name();
  }
}
