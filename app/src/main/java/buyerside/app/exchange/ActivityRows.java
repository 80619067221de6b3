package buyerside.app.exchange;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.activities.ActivityImports;
import buyerside.app.activities.ActivityImports.KnownActivity;
import buyerside.app.activities.ActivityImports.Numbered;
import buyerside.app.deals.DealField;
import buyerside.app.deals.DealFields;
import buyerside.app.deals.DealHistories;
import buyerside.app.deals.DealImports;
import buyerside.app.deals.Deals;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.deals.Recording;
import buyerside.app.exchange.ActivityDeal.Told;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.process.Processes;
import buyerside.app.relations.Imported;
import buyerside.app.relations.Imported.Effect;
import buyerside.app.shell.Ids;
import buyerside.method.Standing;
import buyerside.method.Strength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Brings activities in, with the deals and the evidence that their rows tell of. A deal that only
/// these rows know gets its past from them: it can be asked for any day as if it had been kept
/// here.
@Component
class ActivityRows {

  private final ImportChangeStore store;
  private final ActivityImports activities;
  private final DealImports imports;
  private final DealHistories histories;
  private final Deals deals;
  private final DealFields fields;
  private final Processes processes;
  private final Members members;

  ActivityRows(
      ImportChangeStore store,
      ActivityImports activities,
      DealImports imports,
      DealHistories histories,
      Deals deals,
      DealFields fields,
      Processes processes,
      Members members) {
    this.store = store;
    this.activities = activities;
    this.imports = imports;
    this.histories = histories;
    this.deals = deals;
    this.fields = fields;
    this.processes = processes;
    this.members = members;
  }

  /// @param known the activities of earlier files, by key
  /// @param companies of each row
  /// @return what became of each row, in order
  List<Imported> put(
      Viewer viewer,
      ImportRun run,
      List<Arrival> rows,
      Map<String, UUID> known,
      List<@Nullable UUID> companies,
      Instant at) {
    var reading = new ActivityReading(viewer, members.all(viewer), processes.current(viewer));
    var ids = new HashMap<>(known);
    var results = new ArrayList<Imported>();
    var fresh = new LinkedHashMap<String, ActivityDeal>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var there = ids.get(row.key());
      var id = there == null ? Ids.next() : there;
      if (there == null) {
        ids.put(row.key(), id);
        var company = companies.get(i);
        fresh
            .computeIfAbsent(row.dealKey(), _ -> reading.deal(row, company))
            .add(reading.told(id, row));
      }
      results.add(new Imported(id, there == null ? Effect.CREATED : Effect.SAME, null, 1));
    }
    var made = new ArrayList<>(results);
    keep(viewer, run, fresh, made, at);
    store.add(viewer, run.id(), Kind.ACTIVITY, made);
    return results;
  }

  private void keep(
      Viewer viewer,
      ImportRun run,
      Map<String, ActivityDeal> fresh,
      List<Imported> made,
      Instant at) {
    var source = run.file().source();
    var there = store.references(viewer, source, Kind.DEAL, fresh.keySet());
    var begun = new LinkedHashMap<String, ActivityDeal>(fresh);
    begun.keySet().removeAll(there.keySet());
    begin(viewer, run, begun, there, at);
    var rows = new ArrayList<Numbered>();
    fresh.forEach((key, deal) -> {
      var id = there.get(key);
      if (id != null && !begun.containsKey(key)) {
        goOn(viewer, id, deal, made);
      }
      if (id != null) {
        deal.told().forEach(it -> rows.add(activity(viewer, id, deal, it, at)));
      }
    });
    activities.addNumbered(viewer, rows, at);
  }

  /// Deals that these rows are the first to tell of.
  private void begin(
      Viewer viewer,
      ImportRun run,
      Map<String, ActivityDeal> begun,
      Map<String, UUID> there,
      Instant at) {
    var all = List.copyOf(begun.values());
    var results = imports.deals(viewer, all.stream().map(ActivityDeal::asImport).toList(), at);
    var pasts = new ArrayList<DealHistories.Past>();
    for (int i = 0; i < all.size(); i++) {
      pasts.add(all.get(i).past(results.get(i).id(), viewer.place().zone(), at));
    }
    histories.keep(viewer, pasts, at);
    store.add(viewer, run.id(), Kind.DEAL, results);
    var references = new LinkedHashMap<String, UUID>();
    int i = 0;
    for (var key : begun.keySet()) {
      references.put(key, results.get(i++).id());
    }
    store.addReferences(viewer, run.file().source(), Kind.DEAL, references);
    there.putAll(references);
  }

  /// A deal of an earlier file: what is new is recorded now, for that is when it was told.
  private void goOn(Viewer viewer, UUID id, ActivityDeal deal, List<Imported> made) {
    for (var told : deal.told()) {
      for (var piece : told.evidence()) {
        var command =
            new RecordEvidence(
                id,
                List.of(piece.criterion()),
                piece.polarity(),
                Strength.HEARD,
                told.on(),
                null,
                Source.UNSAID);
        if (deals.recordEvidence(viewer, command) instanceof Recording.Recorded recorded) {
          recorded.evidence().forEach(it -> made.add(new Imported(it, Effect.CREATED, null, 1)));
        }
      }
    }
    var outcome = deal.outcome();
    if (outcome != null) {
      fields.change(viewer, id, Map.of(DealField.OUTCOME, outcome.name()));
    }
  }

  private Numbered activity(Viewer viewer, UUID id, ActivityDeal deal, Told told, Instant at) {
    var zone = viewer.place().zone();
    var process = processes.current(viewer).process();
    // Before what that day brought was known.
    var standing = Standing.of(process, deal.pieces(zone), told.on(), told.at(zone));
    return new Numbered(
        told.id(),
        new KnownActivity(
            id,
            deal.owner(),
            told.kind(),
            !told.on().isAfter(LocalDate.ofInstant(at, zone)),
            told.about(),
            told.at(zone),
            told.minutes() == 0 ? null : told.minutes(),
            told.purpose() == null ? null : told.purpose().value(),
            ActivityImports.fit(told.kind(), told.purpose(), standing)));
  }

  /// Takes activities back that an import made, and the evidence that it recorded with them.
  ///
  /// @return which are gone
  List<UUID> takeBack(Viewer viewer, List<UUID> made, Instant at) {
    activities.takeBack(viewer, made, at);
    made.forEach(it -> deals.withdrawEvidence(viewer, it, "import undone"));
    return made;
  }
}
