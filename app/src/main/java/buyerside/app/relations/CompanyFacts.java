package buyerside.app.relations;

import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.text.duplicates.Listed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a company, as typed or imported.
///
/// @param place where it sits
/// @param parent the name of the company it belongs to
public record CompanyFacts(
    String name,
    @Nullable String shortName,
    Place place,
    @Nullable String domain,
    @Nullable String phone,
    @Nullable String industry,
    @Nullable String registrationNumber,
    @Nullable String parent,
    @Nullable String source,
    @Nullable String note) {

  private static final int LONGEST = 300;
  private static final int LONGEST_NOTE = 20_000;

  /// A place on earth, as precise as known.
  public record Place(@Nullable String country, @Nullable String region, @Nullable String city) {

    public static final Place UNKNOWN = new Place(null, null, null);
  }

  /// A company of which only the name is known.
  public static CompanyFacts named(String name) {
    return new CompanyFacts(name, null, Place.UNKNOWN, null, null, null, null, null, null, null);
  }

  /// As it is compared with others.
  public Listed listed(String id) {
    return new Listed(
        id,
        Listed.Kind.COMPANY,
        name,
        "",
        text(place.city()),
        text(registrationNumber),
        List.of(text(phone)),
        List.of(),
        text(domain));
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    NameRule.check(name, LONGEST, problems);
    TextRule.check("shortName", shortName, LONGEST, problems);
    TextRule.check("country", place.country(), LONGEST, problems);
    TextRule.check("region", place.region(), LONGEST, problems);
    TextRule.check("city", place.city(), LONGEST, problems);
    TextRule.check("domain", domain, LONGEST, problems);
    TextRule.check("phone", phone, LONGEST, problems);
    TextRule.check("industry", industry, LONGEST, problems);
    TextRule.check("registrationNumber", registrationNumber, LONGEST, problems);
    TextRule.check("parent", parent, LONGEST, problems);
    TextRule.check("source", source, LONGEST, problems);
    TextRule.check("note", note, LONGEST_NOTE, problems);
    return problems;
  }
}
