package buyerside.sample;

import org.jspecify.annotations.Nullable;

/// An invented person at a company.
///
/// @param email at a domain below the reserved `example`
/// @param phone as for companies; `null` where unknown
public record GeneratedPerson(
    long number,
    PersonName name,
    long company,
    String title,
    String email,
    @Nullable String phone) {}
