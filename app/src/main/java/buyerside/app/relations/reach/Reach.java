package buyerside.app.relations.reach;

import java.util.UUID;

/// A way to reach a company or person.
///
/// @param label which of several, such as `仓库` or `private`
/// @param value a telephone number in international form, an address, an account
public record Reach(UUID id, Sort sort, String label, String value) {

  public enum Sort {
    PHONE,
    EMAIL,
    ADDRESS,
    WECHAT,
    SOCIAL
  }
}
