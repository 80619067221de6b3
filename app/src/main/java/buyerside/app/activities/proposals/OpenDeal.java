package buyerside.app.activities.proposals;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An open deal that something may be about.
///
/// @param companyNames the company's names, the short one included
/// @param domain of its mail; empty if not known
public record OpenDeal(
    UUID id, String name, @Nullable UUID company, List<String> companyNames, String domain) {

  private static final int SHORTEST = 2;

  public OpenDeal {
    companyNames = List.copyOf(companyNames);
  }

  boolean namedIn(String title) {
    return contains(title, name);
  }

  boolean companyNamedIn(String title) {
    return companyNames.stream().anyMatch(it -> contains(title, it));
  }

  boolean writesFrom(String address) {
    return !domain.isEmpty() && Stream.of("@" + domain, "." + domain).anyMatch(address::endsWith);
  }

  private static boolean contains(String text, String part) {
    return part.length() >= SHORTEST
        && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
