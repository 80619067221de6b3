package buyerside.app.relations.api;

import buyerside.app.relations.Company;
import buyerside.app.relations.CompanyFacts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company. In a request `id` is ignored and `version` is the one that was looked at.
public record CompanyJson(
    @Nullable UUID id,
    @Nullable String name,
    @Nullable String shortName,
    @Nullable String country,
    @Nullable String region,
    @Nullable String city,
    @Nullable String domain,
    @Nullable String phone,
    @Nullable String industry,
    @Nullable String registrationNumber,
    @Nullable String parent,
    @Nullable String source,
    @Nullable String note,
    @Nullable Integer version) {

  static CompanyJson of(Company company) {
    var facts = company.facts();
    return new CompanyJson(
        company.id(),
        facts.name(),
        facts.shortName(),
        facts.place().country(),
        facts.place().region(),
        facts.place().city(),
        facts.domain(),
        facts.phone(),
        facts.industry(),
        facts.registrationNumber(),
        facts.parent(),
        facts.source(),
        facts.note(),
        company.version());
  }

  CompanyFacts read() {
    return new CompanyFacts(
        name == null ? "" : name,
        shortName,
        new CompanyFacts.Place(country, region, city),
        domain,
        phone,
        industry,
        registrationNumber,
        parent,
        source,
        note);
  }
}
