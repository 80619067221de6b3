package buyerside.app.relations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company from another system.
///
/// @param known the record it is, if it was imported before
public record CompanyImport(@Nullable UUID known, CompanyFacts facts) {}
