package buyerside.app.relations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person from another system.
///
/// @param known the record it is, if it was imported before
public record PersonImport(
    @Nullable UUID known, PersonFacts facts, @Nullable UUID company, String companyName) {}
