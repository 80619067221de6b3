package buyerside.app.relations.duplicates;

import buyerside.text.duplicates.Match;
import java.util.UUID;

/// A record that may be the one at hand.
///
/// @param more the city of a company, the company of a person; may be empty
public record Candidate(UUID id, String name, String more, Match match) {}
