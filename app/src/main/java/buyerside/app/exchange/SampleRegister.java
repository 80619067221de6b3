package buyerside.app.exchange;

import buyerside.app.access.Viewer;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.CompanyImport;
import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.PersonImport;
import buyerside.app.relations.RelationImports;
import buyerside.sample.GeneratedCompany;
import buyerside.sample.GeneratedPerson;
import buyerside.sample.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The invented companies and people of a sample workspace.
@Component
class SampleRegister {

  private final RelationImports relations;

  SampleRegister(RelationImports relations) {
    this.relations = relations;
  }

  /// @param ids gets the companies by their numbers
  void companies(Viewer viewer, List<GeneratedCompany> generated, Map<Long, UUID> ids, Instant at) {
    var imports = generated.stream().map(it -> new CompanyImport(null, facts(it))).toList();
    var results = relations.companies(viewer, imports, at);
    for (int i = 0; i < results.size(); i++) {
      ids.put(generated.get(i).number(), results.get(i).id());
    }
  }

  /// @param companies by their numbers
  void people(
      Viewer viewer,
      Sample sample,
      List<GeneratedPerson> generated,
      Map<Long, UUID> companies,
      Instant at) {
    var imports =
        generated.stream()
            .map(it ->
                new PersonImport(
                    null,
                    facts(it),
                    companies.get(it.company()),
                    sample.company(it.company()).name()))
            .toList();
    relations.people(viewer, imports, at);
  }

  private static CompanyFacts facts(GeneratedCompany company) {
    return new CompanyFacts(
        company.name(),
        company.brief(),
        new CompanyFacts.Place(company.place().country(), null, company.place().city()),
        company.reach().domain(),
        company.reach().phone(),
        company.trade().industry(),
        null,
        null,
        null,
        null);
  }

  private static PersonFacts facts(GeneratedPerson person) {
    var contact = new PersonFacts.Contact(person.email(), person.phone(), null, null);
    return new PersonFacts(person.name().full(), null, person.title(), null, contact, null);
  }
}
