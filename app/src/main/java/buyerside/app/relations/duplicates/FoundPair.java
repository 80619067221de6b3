package buyerside.app.relations.duplicates;

import buyerside.text.duplicates.Listed;
import buyerside.text.duplicates.Match;
import java.util.UUID;

/// Two records that may be one, not decided yet.
public record FoundPair(Listed.Kind kind, Side first, Side second, Match match) {

  /// One of the two.
  ///
  /// @param more the city of a company, the company of a person; may be empty
  public record Side(UUID id, String name, String more) {}
}
