package buyerside.app.relations.duplicates;

import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.PersonFacts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The facts of two records as those of one. What one does not know the other tells; where both
/// tell something else the one that stays is right, but for the fields that are asked of the other;
/// notes are kept of both.
public final class MergedFacts {

  private MergedFacts() {}

  /// @param fromOther the fields in which the other is right, as the form names them
  public static CompanyFacts of(CompanyFacts kept, CompanyFacts other, Set<String> fromOther) {
    var take = new Taking(fromOther);
    return new CompanyFacts(
        take.name(kept.name(), other.name()),
        take.of("shortName", kept.shortName(), other.shortName()),
        new CompanyFacts.Place(
            take.of("country", kept.place().country(), other.place().country()),
            take.of("region", kept.place().region(), other.place().region()),
            take.of("city", kept.place().city(), other.place().city())),
        take.of("domain", kept.domain(), other.domain()),
        take.of("phone", kept.phone(), other.phone()),
        take.of("industry", kept.industry(), other.industry()),
        take.of("registration", kept.registrationNumber(), other.registrationNumber()),
        take.of("parent", kept.parent(), other.parent()),
        take.of("source", kept.source(), other.source()),
        both(kept.note(), other.note()));
  }

  /// @param fromOther the fields in which the other is right, as the form names them
  public static PersonFacts of(PersonFacts kept, PersonFacts other, Set<String> fromOther) {
    var take = new Taking(fromOther);
    var one = kept.contact();
    var two = other.contact();
    return new PersonFacts(
        take.name(kept.name(), other.name()),
        take.of("salutation", kept.salutation(), other.salutation()),
        take.of("title", kept.title(), other.title()),
        take.of("department", kept.department(), other.department()),
        new PersonFacts.Contact(
            take.of("email", one.email(), two.email()),
            take.of("phone", one.phone(), two.phone()),
            take.of("mobile", one.mobile(), two.mobile()),
            take.of("wechat", one.wechat(), two.wechat())),
        both(kept.note(), other.note()));
  }

  private record Taking(Set<String> fromOther) {

    String name(String kept, String other) {
      return fromOther.contains("name") ? other : kept;
    }

    @Nullable String of(String field, @Nullable String kept, @Nullable String other) {
      return other != null && (kept == null || fromOther.contains(field)) ? other : kept;
    }
  }

  private static @Nullable String both(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.contains(other)) {
      return one == null ? other : one;
    }
    return other.contains(one) ? other : one + "\n\n" + other;
  }
}
