package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Company;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.web.DuplicatePage.Row;
import buyerside.app.relations.web.DuplicatePage.Side;
import buyerside.app.shell.Missing;
import buyerside.text.duplicates.Listed.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Two records field by field.
@Component
class DuplicateSides {

  private static final String NOTE = "note";

  private final Companies companies;
  private final People people;

  DuplicateSides(Companies companies, People people) {
    this.companies = companies;
    this.people = people;
  }

  record Both(Side first, Side second, List<Row> rows) {}

  /// @param chosen the fields in which the second is right
  Both of(Viewer viewer, Kind kind, UUID one, UUID other, Set<String> chosen) {
    if (kind == Kind.COMPANY) {
      var first = companies.find(viewer, one).orElseThrow(() -> new Missing(one));
      var second = companies.find(viewer, other).orElseThrow(() -> new Missing(other));
      return new Both(side(first), side(second), rows(fields(first), fields(second), chosen));
    }
    var first = people.find(viewer, one).orElseThrow(() -> new Missing(one));
    var second = people.find(viewer, other).orElseThrow(() -> new Missing(other));
    return new Both(side(first), side(second), rows(fields(first), fields(second), chosen));
  }

  private static List<Row> rows(
      Map<String, String> first, Map<String, String> second, Set<String> chosen) {
    var rows = new ArrayList<Row>();
    first.forEach((field, one) -> {
      var other = second.getOrDefault(field, "");
      if (!one.isEmpty() || !other.isEmpty()) {
        var state = state(field, one, other);
        rows.add(
            new Row(
                field,
                msg("relations." + field),
                one,
                other,
                state,
                chosen.contains(field) || one.isEmpty()));
      }
    });
    return rows;
  }

  private static String state(String field, String one, String other) {
    if (one.equals(other)) {
      return "SAME";
    }
    if (one.isEmpty() || other.isEmpty()) {
      return "ONE";
    }
    return field.equals(NOTE) ? "BOTH" : "DIFFERENT";
  }

  private static Side side(Company company) {
    var id = company.id().toString();
    return new Side(id, "/companies/" + id, company.name(), company.version());
  }

  private static Side side(Person person) {
    var id = person.id().toString();
    return new Side(id, "/people/" + id, person.name(), person.version());
  }

  private static Map<String, String> fields(Company company) {
    var facts = company.facts();
    var fields = new LinkedHashMap<String, String>();
    put(fields, "name", facts.name());
    put(fields, "shortName", facts.shortName());
    put(fields, "industry", facts.industry());
    put(fields, "city", facts.place().city());
    put(fields, "region", facts.place().region());
    put(fields, "country", facts.place().country());
    put(fields, "phone", facts.phone());
    put(fields, "domain", facts.domain());
    put(fields, "registration", facts.registrationNumber());
    put(fields, "parent", facts.parent());
    put(fields, NOTE, facts.note());
    return fields;
  }

  private static Map<String, String> fields(Person person) {
    var facts = person.facts();
    var fields = new LinkedHashMap<String, String>();
    put(fields, "name", facts.name());
    put(fields, "company", person.companyName());
    put(fields, "salutation", facts.salutation());
    put(fields, "title", facts.title());
    put(fields, "department", facts.department());
    put(fields, "email", facts.contact().email());
    put(fields, "phone", facts.contact().phone());
    put(fields, "mobile", facts.contact().mobile());
    put(fields, "wechat", facts.contact().wechat());
    put(fields, NOTE, facts.note());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    fields.put(name, value == null ? "" : value);
  }
}
