package buyerside.app.exchange;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.deals.DealImport;
import buyerside.app.deals.DealImports;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Target;
import buyerside.app.process.Processes;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.CompanyImport;
import buyerside.app.relations.Imported;
import buyerside.app.relations.PersonImport;
import buyerside.app.relations.RelationImports;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands a batch of rows to the modules that own what is in them, and keeps what that did.
@Component
class ImportBatches {

  private final ImportChangeStore store;
  private final RelationImports relations;
  private final DealImports deals;
  private final Processes processes;
  private final Members members;
  private final ActivityRows activities;

  ImportBatches(
      ImportChangeStore store,
      RelationImports relations,
      DealImports deals,
      Processes processes,
      Members members,
      ActivityRows activities) {
    this.store = store;
    this.relations = relations;
    this.deals = deals;
    this.processes = processes;
    this.members = members;
    this.activities = activities;
  }

  /// Brings rows in, in the running transaction.
  ///
  /// @return what became of each, in order
  List<Imported> put(Viewer viewer, ImportRun run, List<Arrival> rows, Instant at) {
    var source = run.file().source();
    var keys = rows.stream().map(Arrival::key).toList();
    var known = store.references(viewer, source, run.kind(), keys);
    var results =
        switch (run.kind()) {
          case COMPANY -> relations.companies(viewer, companies(viewer, source, rows, known), at);
          case PERSON -> people(viewer, run, rows, known, at);
          case DEAL -> deals(viewer, run, rows, known, at);
          case ACTIVITY ->
              activities.put(viewer, run, rows, known, employers(viewer, run, rows, at), at);
        };
    var references = new LinkedHashMap<String, UUID>();
    for (int i = 0; i < rows.size(); i++) {
      if (!known.containsKey(keys.get(i))) {
        references.putIfAbsent(keys.get(i), results.get(i).id());
      }
    }
    store.addReferences(viewer, source, run.kind(), references);
    if (run.kind() != Kind.ACTIVITY) {
      store.add(viewer, run.id(), run.kind(), results);
    }
    return results;
  }

  /// A row with an id of its own is never taken for a company that has another: only for one that
  /// was known by name alone so far.
  private List<CompanyImport> companies(
      Viewer viewer, String source, List<Arrival> rows, Map<String, UUID> known) {
    var byName = relations.companiesNamed(viewer, rows.stream().map(Arrival::nameKey).toList());
    var taken = store.referenced(viewer, source, Kind.COMPANY, byName.values());
    var companies = new ArrayList<CompanyImport>();
    for (var row : rows) {
      var id = known.get(row.key());
      if (id == null && !row.cells().get(Target.EXTERNAL_ID).isEmpty()) {
        var same = byName.get(row.nameKey());
        id = same != null && taken.add(same) ? same : Ids.next();
      }
      companies.add(new CompanyImport(id, CellFacts.company(row.cells())));
    }
    return companies;
  }

  private List<Imported> people(
      Viewer viewer, ImportRun run, List<Arrival> rows, Map<String, UUID> known, Instant at) {
    var employers = employers(viewer, run, rows, at);
    var people = new ArrayList<PersonImport>();
    var made = new HashMap<>(known);
    for (int i = 0; i < rows.size(); i++) {
      var cells = rows.get(i).cells();
      var id = made.computeIfAbsent(rows.get(i).key(), _ -> Ids.next());
      people.add(
          new PersonImport(
              id, CellFacts.person(cells), employers.get(i), cells.get(Target.COMPANY)));
    }
    return relations.people(viewer, people, at);
  }

  private List<Imported> deals(
      Viewer viewer, ImportRun run, List<Arrival> rows, Map<String, UUID> known, Instant at) {
    var companies = employers(viewer, run, rows, at);
    var process = processes.current(viewer).process();
    var claims = new SellerClaims(process, deals.meanings(viewer));
    var reading = new DealRows(viewer, members.all(viewer), claims, at);
    var made = new HashMap<>(known);
    var imports = new ArrayList<DealImport>();
    for (int i = 0; i < rows.size(); i++) {
      var id = made.computeIfAbsent(rows.get(i).key(), _ -> Ids.next());
      imports.add(reading.deal(rows.get(i), id, companies.get(i)));
    }
    return deals.deals(viewer, imports, at);
  }

  /// The companies that rows name, by their own system's id or by name; made where there is none.
  private List<@Nullable UUID> employers(
      Viewer viewer, ImportRun run, List<Arrival> rows, Instant at) {
    var ids = rows.stream().map(it -> it.cells().get(Target.COMPANY_ID)).distinct().toList();
    var byId = store.references(viewer, run.file().source(), Kind.COMPANY, ids);
    var names = new LinkedHashMap<String, String>();
    for (var row : rows) {
      if (!row.companyKey().isEmpty()) {
        names.putIfAbsent(row.companyKey(), row.cells().get(Target.COMPANY));
      }
    }
    var byName = new HashMap<>(relations.companiesNamed(viewer, names.keySet()));
    var missing = new ArrayList<String>();
    var made = new ArrayList<CompanyImport>();
    names.forEach((key, name) -> {
      if (!byName.containsKey(key)) {
        missing.add(key);
        made.add(new CompanyImport(Ids.next(), CompanyFacts.named(CellFacts.cut(name))));
      }
    });
    var results = relations.companies(viewer, made, at);
    store.add(viewer, run.id(), Kind.COMPANY, results);
    for (int i = 0; i < made.size(); i++) {
      byName.put(missing.get(i), results.get(i).id());
    }
    var found = new ArrayList<@Nullable UUID>();
    for (var row : rows) {
      var external = byId.get(row.cells().get(Target.COMPANY_ID));
      found.add(external == null ? byName.get(row.companyKey()) : external);
    }
    return found;
  }
}
