package buyerside.sample;

import java.time.LocalDate;
import java.util.List;

/// What is known of a deal from its first day.
///
/// @param company the number of the company
/// @param owner the number of the sales representative
public record Opening(
    String name,
    long company,
    List<Contact> contacts,
    int owner,
    LocalDate createdOn,
    Source source,
    List<String> tags) {

  public Opening {
    contacts = List.copyOf(contacts);
    tags = List.copyOf(tags);
  }

  /// How the seller came to the deal.
  public enum Source {
    REFERRAL,
    OUTBOUND,
    INBOUND,
    EVENT,
    PARTNER,
    TENDER
  }
}
