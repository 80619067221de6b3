package buyerside.text.duplicates;

import java.util.List;

/// A company or person as far as it tells whether two are one.
///
/// @param id any text that is this record's alone
/// @param name as written
/// @param company where a person works; empty for a company, and where it is not known
/// @param place the city or region that it sits in; may be empty
/// @param registration the number a state gave it, such as the 统一社会信用代码; may be empty
/// @param numbers telephones and the like, as written
/// @param mails e-mail addresses, as written
/// @param site a domain or web address; may be empty
public record Listed(
    String id,
    Kind kind,
    String name,
    String company,
    String place,
    String registration,
    List<String> numbers,
    List<String> mails,
    String site) {

  /// What is compared with its like.
  public enum Kind {
    COMPANY,
    PERSON
  }

  public Listed {
    numbers = List.copyOf(numbers);
    mails = List.copyOf(mails);
  }

  public static Listed company(String id, String name) {
    return new Listed(id, Kind.COMPANY, name, "", "", "", List.of(), List.of(), "");
  }

  public static Listed person(String id, String name, String company) {
    return new Listed(id, Kind.PERSON, name, company, "", "", List.of(), List.of(), "");
  }
}
