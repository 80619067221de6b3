package buyerside.app.relations;

import buyerside.app.relations.CompanyFacts.Place;
import buyerside.app.relations.PersonFacts.Contact;
import buyerside.text.duplicates.Listed.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A fact that can be changed where the record is listed, in one record or in many.
public enum RelationField {
  INDUSTRY(Kind.COMPANY, "industry"),
  CITY(Kind.COMPANY, "city"),
  COUNTRY(Kind.COMPANY, "country"),
  PHONE(Kind.COMPANY, "phone"),
  TITLE(Kind.PERSON, "title"),
  DEPARTMENT(Kind.PERSON, "department"),
  MOBILE(Kind.PERSON, "mobile"),
  EMAIL(Kind.PERSON, "email");

  private final Kind kind;
  private final String key;

  RelationField(Kind kind, String key) {
    this.kind = kind;
    this.key = key;
  }

  /// The name of the fact in forms, messages and reasons.
  public String key() {
    return key;
  }

  public static List<RelationField> of(Kind kind) {
    return Arrays.stream(values()).filter(it -> it.kind == kind).toList();
  }

  public static Optional<RelationField> of(Kind kind, String key) {
    return of(kind).stream().filter(it -> it.key.equals(key)).findFirst();
  }

  public @Nullable String of(CompanyFacts facts) {
    return switch (this) {
      case INDUSTRY -> facts.industry();
      case CITY -> facts.place().city();
      case COUNTRY -> facts.place().country();
      case PHONE -> facts.phone();
      case TITLE, DEPARTMENT, MOBILE, EMAIL -> null;
    };
  }

  public @Nullable String of(PersonFacts facts) {
    return switch (this) {
      case TITLE -> facts.title();
      case DEPARTMENT -> facts.department();
      case MOBILE -> facts.contact().mobile();
      case EMAIL -> facts.contact().email();
      case INDUSTRY, CITY, COUNTRY, PHONE -> null;
    };
  }

  CompanyFacts put(CompanyFacts it, @Nullable String value) {
    var place = it.place();
    return new CompanyFacts(
        it.name(),
        it.shortName(),
        new Place(
            this == COUNTRY ? value : place.country(),
            place.region(),
            this == CITY ? value : place.city()),
        it.domain(),
        this == PHONE ? value : it.phone(),
        this == INDUSTRY ? value : it.industry(),
        it.registrationNumber(),
        it.parent(),
        it.source(),
        it.note());
  }

  PersonFacts put(PersonFacts it, @Nullable String value) {
    var contact = it.contact();
    return new PersonFacts(
        it.name(),
        it.salutation(),
        this == TITLE ? value : it.title(),
        this == DEPARTMENT ? value : it.department(),
        new Contact(
            this == EMAIL ? value : contact.email(),
            contact.phone(),
            this == MOBILE ? value : contact.mobile(),
            contact.wechat()),
        it.note());
  }
}
