package buyerside.sample;

/// An invented company.
///
/// @param brief the short name that people use
public record GeneratedCompany(
    long number,
    String name,
    String brief,
    Language language,
    Place place,
    Trade trade,
    Reach reach) {

  /// @param country ISO 3166 code
  public record Place(String country, String city) {}

  public record Trade(String industry, int employees) {}

  /// @param domain below the reserved `example`
  /// @param phone a number reserved for examples, or one that cannot be dialled
  public record Reach(String domain, String phone) {}
}
