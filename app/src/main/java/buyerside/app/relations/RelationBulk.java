package buyerside.app.relations;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Journal;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomField;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.relations.fields.FieldValue;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Listed.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Changes one fact of one record or of many, as one step that is taken back as one. What others
/// change at the same time in other facts stays.
@Service
public class RelationBulk {

  /// The member who looks after a company.
  public static final String OWNER = "owner";

  /// Before the key of a field that the workspace defined.
  public static final String CUSTOM = "custom:";

  private static final int MOST = 500;

  private final Companies companies;
  private final People people;
  private final CustomFields fields;
  private final CustomValues values;
  private final Members members;
  private final Journal journal;

  RelationBulk(
      Companies companies,
      People people,
      CustomFields fields,
      CustomValues values,
      Members members,
      Journal journal) {
    this.companies = companies;
    this.people = people;
    this.fields = fields;
    this.values = values;
    this.members = members;
    this.journal = journal;
  }

  /// What a change would do.
  ///
  /// @param changed how many records would be another than before
  /// @param same how many have the value already, or are gone
  /// @param problems why it cannot be done
  public record Preview(int changed, int same, List<Reason> problems) {
    public Preview {
      problems = List.copyOf(problems);
    }
  }

  /// @param field a fact's key, `owner`, or `custom:` and the key of a field of the workspace
  /// @param value what they shall have; blank for nothing; of an owner, the member's id
  @Transactional(readOnly = true)
  public Preview preview(
      Viewer viewer, Kind kind, Collection<UUID> records, String field, String value) {
    var problems = problems(viewer, kind, records, field, value);
    if (!problems.isEmpty()) {
      return new Preview(0, 0, problems);
    }
    var changed = differing(viewer, kind, records, field, value).size();
    return new Preview(changed, records.size() - changed, List.of());
  }

  /// Gives all records the value.
  @Transactional
  public Keeping change(
      Viewer viewer, Kind kind, Collection<UUID> records, String field, String value) {
    var problems = problems(viewer, kind, records, field, value);
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var differing = differing(viewer, kind, records, field, value);
    if (differing.isEmpty()) {
      return new Rejected(List.of(Reason.of("", "custom.same")));
    }
    if (field.startsWith(CUSTOM)) {
      var key = field.substring(CUSTOM.length());
      return values.set(viewer, area(kind), differing, Map.of(key, value));
    }
    var keeping =
        journal.inOneStep(() -> {
          var last = rejected("unknown");
          for (var record : differing) {
            last =
                kind == Kind.COMPANY
                    ? company(viewer, record, field, value)
                    : person(viewer, record, field, value);
            if (last instanceof Rejected) {
              return last;
            }
          }
          return last;
        });
    if (keeping instanceof Rejected) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return keeping;
  }

  private Keeping company(Viewer viewer, UUID id, String field, String value) {
    var company = companies.find(viewer, id);
    if (company.isEmpty()) {
      return rejected("unknown");
    }
    var version = company.get().version();
    return field.equals(OWNER)
        ? companies.giveTo(viewer, id, version, value.isBlank() ? null : UUID.fromString(value))
        : companies.change(
            viewer,
            id,
            version,
            fact(Kind.COMPANY, field).put(company.get().facts(), given(value)));
  }

  private Keeping person(Viewer viewer, UUID id, String field, String value) {
    var person = people.find(viewer, id);
    if (person.isEmpty()) {
      return rejected("unknown");
    }
    var it = person.get();
    return people.change(
        viewer,
        id,
        it.version(),
        fact(Kind.PERSON, field).put(it.facts(), given(value)),
        it.company(),
        it.marks());
  }

  /// Those that have another value, in order.
  private List<UUID> differing(
      Viewer viewer, Kind kind, Collection<UUID> records, String field, String value) {
    if (field.startsWith(CUSTOM)) {
      var of = field(viewer, kind, field).orElseThrow();
      var wanted = FieldValue.read(of, value).value().orElse(null);
      var known = values.of(viewer, records, null);
      return there(viewer, kind, records).stream()
          .filter(it -> !Objects.equals(known.getOrDefault(it, Map.of()).get(of.id()), wanted))
          .toList();
    }
    if (kind == Kind.PERSON) {
      return people.all(viewer, records).stream()
          .filter(it -> !Objects.equals(fact(kind, field).of(it.facts()), given(value)))
          .map(Person::id)
          .toList();
    }
    return companies.all(viewer, records).stream()
        .filter(it ->
            field.equals(OWNER)
                ? !Objects.toString(it.owner(), "").equals(value.strip())
                : !Objects.equals(fact(kind, field).of(it.facts()), given(value)))
        .map(Company::id)
        .toList();
  }

  private List<UUID> there(Viewer viewer, Kind kind, Collection<UUID> records) {
    return kind == Kind.COMPANY
        ? companies.all(viewer, records).stream().map(Company::id).toList()
        : people.all(viewer, records).stream().map(Person::id).toList();
  }

  private List<Reason> problems(
      Viewer viewer, Kind kind, Collection<UUID> records, String field, String value) {
    var problems = new ArrayList<Reason>();
    if (records.isEmpty() || records.size() > MOST) {
      problems.add(Reason.of("", "tag.chosen", MOST));
    }
    if (field.startsWith(CUSTOM)) {
      field(viewer, kind, field)
          .ifPresentOrElse(
              it ->
                  FieldValue.read(it, value)
                      .problems()
                      .forEach(one ->
                          problems.add(Reason.of("value", one.code(), one.arguments().toArray()))),
              () -> problems.add(Reason.of("field", "custom.unknown", field)));
    } else if (field.equals(OWNER) && kind == Kind.COMPANY) {
      if (!value.isBlank()
          && members.all(viewer).stream().noneMatch(it -> it.id().toString().equals(value))) {
        problems.add(Reason.of("value", "unknown"));
      }
    } else if (RelationField.of(kind, field).isEmpty()) {
      problems.add(Reason.of("field", "custom.unknown", field));
    }
    return problems;
  }

  private Optional<CustomField> field(Viewer viewer, Kind kind, String field) {
    return fields.keyed(viewer, area(kind), field.substring(CUSTOM.length()));
  }

  private static RelationField fact(Kind kind, String field) {
    return RelationField.of(kind, field).orElseThrow();
  }

  private static Area area(Kind kind) {
    return Area.valueOf(kind.name());
  }

  private static @Nullable String given(String value) {
    return value.isBlank() ? null : value.strip();
  }

  private static Keeping rejected(String code) {
    return new Rejected(List.of(Reason.of("", code)));
  }
}
