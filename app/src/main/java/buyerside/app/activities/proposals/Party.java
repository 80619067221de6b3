package buyerside.app.activities.proposals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody named in a meeting or message.
///
/// @param name as it is there; may be empty
/// @param address an e-mail address in lower case; may be empty
/// @param person in the register of people; `null` if not found there
public record Party(String name, String address, @Nullable UUID person) {

  public static Party of(String name, String address) {
    return new Party(name, address, null);
  }

  Party person(@Nullable UUID other) {
    return new Party(name, address, other);
  }

  /// How a page names them.
  public String shown() {
    return name.isEmpty() ? address : name;
  }
}
