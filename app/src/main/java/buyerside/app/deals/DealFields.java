package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding.Added;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.process.Processes;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes of what people may type about a deal, one or many at a time.
@Service
public class DealFields {

  static final String DEAL_CHANGED = "deal.changed";
  static final String DEAL_REMOVED = "deal.removed";

  private final DealStore store;
  private final DealFieldStore fields;
  private final DealReferences references;
  private final DealDocuments documents;
  private final Processes processes;
  private final Journal journal;
  private final Clock clock;

  DealFields(
      DealStore store,
      DealFieldStore fields,
      DealReferences references,
      DealDocuments documents,
      Processes processes,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.fields = fields;
    this.references = references;
    this.documents = documents;
    this.processes = processes;
    this.journal = journal;
    this.clock = clock;
  }

  /// Changes some fields of one deal; values as text, empty for none.
  @Transactional
  public Adding change(Viewer viewer, UUID deal, Map<DealField, String> values) {
    return change(viewer, List.of(deal), values);
  }

  /// The same, but only if nobody has changed the deal since.
  ///
  /// @param seen the version that was looked at
  @Transactional
  public Adding change(Viewer viewer, UUID deal, int seen, Map<DealField, String> values) {
    if (store.lock(viewer, deal).isPresent() && store.version(viewer, deal) != seen) {
      return new Adding.Rejected(List.of(Reason.of("", "changed-since")));
    }
    return change(viewer, List.of(deal), values);
  }

  /// Changes the same fields of several deals as one step that can be undone. Deals that the viewer
  /// may not see make it fail as a whole.
  @Transactional
  public Adding change(Viewer viewer, Collection<UUID> deals, Map<DealField, String> values) {
    var at = clock.instant();
    var changes = new ArrayList<Change>();
    for (var deal : deals.stream().sorted().toList()) {
      var version = store.lock(viewer, deal);
      if (version.isEmpty()) {
        return new Adding.Rejected(List.of(Reason.of("deal", "unknown")));
      }
      var stages = processes.version(viewer, version.get()).process().stages().size();
      var now = fields.values(viewer, deal);
      var changed = new EnumMap<DealField, String>(DealField.class);
      values.forEach((field, value) -> {
        if (!now.getOrDefault(field, "").equals(value)) {
          changed.put(field, value);
        }
      });
      var wanted = new EnumMap<DealField, String>(DealField.class);
      wanted.putAll(now);
      wanted.putAll(changed);
      var problems = DealFieldProblems.of(wanted, changed.keySet(), stages);
      if (problems.isEmpty()) {
        problems =
            references.unknown(
                viewer,
                id(changed, DealField.COMPANY),
                id(changed, DealField.CONTACT),
                id(changed, DealField.OWNER));
      }
      if (!problems.isEmpty()) {
        return new Adding.Rejected(problems);
      }
      if (!changed.isEmpty()) {
        fields.change(viewer, deal, changed, at);
        changes.add(changed(deal, now, changed));
      }
    }
    if (changes.isEmpty()) {
      return new Adding.Rejected(List.of(Reason.of("", "nothing-changed")));
    }
    documents.put(viewer, changes.stream().map(Change::subject).toList());
    return new Added(changes.getFirst().subject(), journal.append(viewer, at, changes));
  }

  /// The values of a deal as text, for a form; fields without one are left out.
  @Transactional(readOnly = true)
  public Map<DealField, String> values(Viewer viewer, UUID deal) {
    return fields.values(viewer, deal);
  }

  private static @Nullable UUID id(Map<DealField, String> values, DealField field) {
    var value = values.getOrDefault(field, "");
    return value.isEmpty() ? null : UUID.fromString(value);
  }

  static Change changed(UUID deal, Map<DealField, String> now, Map<DealField, String> changed) {
    var before = new TreeMap<String, Object>();
    var after = new TreeMap<String, Object>();
    changed.forEach((field, value) -> {
      before.put(field.name(), now.getOrDefault(field, ""));
      after.put(field.name(), value);
    });
    return new Change(DEAL_CHANGED, Deals.DEAL, deal, Map.of("before", before, "after", after));
  }
}
