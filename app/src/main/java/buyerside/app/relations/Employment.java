package buyerside.app.relations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where somebody worked.
///
/// @param company in the register; `null` if only its name is known
/// @param from `null` if that is not known
/// @param to the last day; `null` for the present one
public record Employment(
    UUID id,
    UUID person,
    String personName,
    @Nullable UUID company,
    String companyName,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /// The same before it ended.
  Employment unended() {
    return new Employment(id, person, personName, company, companyName, title, from, null);
  }
}
