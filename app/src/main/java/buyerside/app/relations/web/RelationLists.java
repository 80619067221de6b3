package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Company;
import buyerside.app.relations.PastRelations;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.RelationField;
import buyerside.app.relations.RelationViews;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomField;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.relations.fields.FieldForms;
import buyerside.app.relations.fields.FieldValue;
import buyerside.app.relations.tags.Tags;
import buyerside.app.relations.web.RelationList.Cell;
import buyerside.app.relations.web.RelationList.Row;
import buyerside.app.relations.web.RelationList.View;
import buyerside.app.search.Document;
import buyerside.app.search.Hit;
import buyerside.app.search.Search;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import buyerside.text.duplicates.Listed.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the lists of companies and people.
@Component
class RelationLists {

  static final int ROWS = 50;

  private final Companies companies;
  private final People people;
  private final Tags tags;
  private final RelationViews views;
  private final Search search;
  private final PastRelations past;
  private final CustomFields fields;
  private final CustomValues values;
  private final Members members;

  RelationLists(
      Companies companies,
      People people,
      Tags tags,
      RelationViews views,
      Search search,
      PastRelations past,
      CustomFields fields,
      CustomValues values,
      Members members) {
    this.companies = companies;
    this.people = people;
    this.tags = tags;
    this.views = views;
    this.search = search;
    this.past = past;
    this.fields = fields;
    this.values = values;
    this.members = members;
  }

  Page page(Viewer viewer, Kind kind, Wanted wanted, @Nullable UUID after, Problems problems) {
    var all = fields.of(viewer, area(kind));
    var extra = all.stream().filter(it -> it.key().equals(wanted.field())).findFirst();
    var ids = ids(viewer, kind, wanted, extra, after);
    var rows = rows(viewer, kind, ids, after, wanted.day(), extra);
    var area = kind == Kind.COMPANY ? "companies" : "people";
    var last = ids == null ? rows.size() : ids.size();
    var next =
        last < ROWS || !wanted.words().isBlank()
            ? ""
            : "/"
                + area
                + "?"
                + (wanted.query().isEmpty() ? "" : wanted.query() + "&")
                + "after="
                + (ids == null ? rows.getLast().id() : ids.getLast());
    var list =
        new RelationList(
            area,
            msg("navigation." + area),
            wanted,
            options(viewer, kind),
            new Choice("field", msg("custom.one"), fieldOptions(all), wanted.field(), List.of()),
            extra.map(it -> FieldForms.filter(it, wanted.is())).orElse(FieldForms.NO_FILTER),
            extra.map(RelationLists::name).orElse(""),
            RelationField.of(kind).stream().map(it -> msg("relations." + it.key())).toList(),
            bulkOptions(kind, all),
            members.all(viewer).stream()
                .map(it -> new Option(it.id().toString(), it.name()))
                .toList(),
            views.own(viewer, area).stream()
                .map(it ->
                    new View(
                        it.name(),
                        "/" + area + "?" + it.query(),
                        "/" + area + "/views/" + it.id() + "/removal"))
                .toList(),
            rows,
            next,
            "/duplicates/" + (kind == Kind.PERSON ? "person" : "company"),
            problems);
    return new Page(list.title(), area, list);
  }

  /// One row as it is now.
  Optional<Row> row(Viewer viewer, Kind kind, UUID id, String field) {
    var extra = fields.keyed(viewer, area(kind), field);
    return rows(viewer, kind, List.of(id), null, PastDay.NOW, extra).stream().findFirst();
  }

  /// Which records are wanted; `null` for all by name.
  private @Nullable List<UUID> ids(
      Viewer viewer, Kind kind, Wanted wanted, Optional<CustomField> extra, @Nullable UUID after) {
    if (!wanted.words().isBlank()) {
      return search.find(viewer, wanted.words(), Document.Kind.valueOf(kind.name()), ROWS).stream()
          .map(Hit::id)
          .toList();
    }
    if (extra.isPresent() && !wanted.is().isBlank()) {
      return FieldValue.read(extra.get(), wanted.is())
          .value()
          .map(it -> values.having(viewer, extra.get().id(), it, after, ROWS))
          .orElse(List.of());
    }
    return wanted.tag().isBlank()
        ? null
        : tags.tagged(viewer, kind, wanted.tag().strip(), after, ROWS);
  }

  private List<Row> rows(
      Viewer viewer,
      Kind kind,
      @Nullable List<UUID> ids,
      @Nullable UUID after,
      PastDay day,
      Optional<CustomField> extra) {
    var found =
        kind == Kind.COMPANY
            ? companies(viewer, ids, after, day).stream().map(it -> row(it, day)).toList()
            : people(viewer, ids, after, day).stream().map(it -> row(it, day)).toList();
    var records = found.stream().map(it -> UUID.fromString(it.id())).toList();
    var marked = day.past() ? Map.<UUID, List<String>>of() : tags.of(viewer, records);
    var known = extra(viewer, records, extra, day);
    return found.stream()
        .map(it -> {
          var id = UUID.fromString(it.id());
          return it.with(
              marked.getOrDefault(id, List.of()),
              extra.isEmpty() ? null : known.getOrDefault(id, ""));
        })
        .toList();
  }

  private Map<UUID, String> extra(
      Viewer viewer, Collection<UUID> records, Optional<CustomField> extra, PastDay day) {
    if (extra.isEmpty()) {
      return Map.of();
    }
    var field = extra.get();
    var shown = new HashMap<UUID, String>();
    values
        .of(viewer, records, day.at())
        .forEach((record, of) -> shown.put(record, FieldForms.shown(field, of.get(field.id()))));
    return shown;
  }

  private List<Company> companies(
      Viewer viewer, @Nullable List<UUID> wanted, @Nullable UUID after, PastDay day) {
    var at = day.at();
    if (at == null) {
      return wanted == null ? companies.page(viewer, after, ROWS) : companies.all(viewer, wanted);
    }
    return wanted == null
        ? past.companies(viewer, after, ROWS, at)
        : past.companies(viewer, wanted, at);
  }

  private List<Person> people(
      Viewer viewer, @Nullable List<UUID> wanted, @Nullable UUID after, PastDay day) {
    var at = day.at();
    if (at == null) {
      return wanted == null ? people.page(viewer, after, ROWS) : people.all(viewer, wanted);
    }
    return wanted == null ? past.people(viewer, after, ROWS, at) : past.people(viewer, wanted, at);
  }

  private static Row row(Company it, PastDay day) {
    var cells =
        RelationField.of(Kind.COMPANY).stream()
            .map(field -> cell(field, field.of(it.facts())))
            .toList();
    return Row.of("companies", it.id(), it.name(), "", cells, day);
  }

  private static Row row(Person it, PastDay day) {
    var cells =
        RelationField.of(Kind.PERSON).stream()
            .map(field -> cell(field, field.of(it.facts())))
            .toList();
    return Row.of("people", it.id(), it.name(), it.companyName(), cells, day);
  }

  private static Cell cell(RelationField field, @Nullable String value) {
    return new Cell(field.key(), msg("relations." + field.key()), value == null ? "" : value);
  }

  private List<Option> options(Viewer viewer, Kind kind) {
    return Stream.concat(
            Stream.of(new Option("", msg("tags.all"))),
            tags.used(viewer, kind).stream().map(it -> new Option(it, it)))
        .toList();
  }

  private static List<Option> fieldOptions(List<CustomField> all) {
    return all.isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(new Option("", msg("custom.one"))),
                all.stream().map(it -> new Option(it.key(), name(it))))
            .toList();
  }

  /// What many can be given at once.
  private static List<Option> bulkOptions(Kind kind, List<CustomField> all) {
    var options = new ArrayList<Option>();
    if (kind == Kind.COMPANY) {
      options.add(new Option("owner", msg("relations.owner")));
    }
    RelationField.of(kind)
        .forEach(it -> options.add(new Option(it.key(), msg("relations." + it.key()))));
    all.forEach(it -> options.add(new Option("custom:" + it.key(), name(it))));
    return options;
  }

  private static String name(CustomField field) {
    return field.name(Reader.current().language());
  }

  private static Area area(Kind kind) {
    return Area.valueOf(kind.name());
  }
}
