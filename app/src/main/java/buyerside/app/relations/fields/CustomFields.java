package buyerside.app.relations.fields;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which fields a workspace has beyond those that come with the product. Operations define them;
/// every step can be taken back. A removed field keeps its values, in case it returns.
@Service
public class CustomFields implements Undoable {

  private static final String DEFINED = "field.defined";
  private static final String CHANGED = "field.changed";
  private static final String REMOVED = "field.removed";
  private static final String FIELD = "FIELD";
  private static final int MOST = 50;

  private final CustomFieldStore store;
  private final CustomValueStore values;
  private final Journal journal;
  private final Clock clock;

  CustomFields(CustomFieldStore store, CustomValueStore values, Journal journal, Clock clock) {
    this.store = store;
    this.values = values;
    this.journal = journal;
    this.clock = clock;
  }

  /// The fields of an area, the oldest first.
  @Transactional(readOnly = true)
  public List<CustomField> of(Viewer viewer, Area area) {
    return all(viewer).stream().filter(it -> it.area() == area).toList();
  }

  @Transactional(readOnly = true)
  public List<CustomField> all(Viewer viewer) {
    return store.all(viewer);
  }

  /// The field of that key.
  @Transactional(readOnly = true)
  public Optional<CustomField> keyed(Viewer viewer, Area area, String key) {
    return of(viewer, area).stream().filter(it -> it.key().equals(key)).findFirst();
  }

  @Transactional
  public Keeping define(Viewer viewer, DefineField wanted) {
    viewer.require(Role.OPERATIONS);
    var there = of(viewer, wanted.area());
    var problems = new ArrayList<>(wanted.problems());
    if (there.stream()
        .anyMatch(it -> it.label().given().stream().anyMatch(wanted.label().given()::contains))) {
      problems.add(Reason.of("en", "custom.taken"));
    }
    if (there.size() >= MOST) {
      problems.add(Reason.of("", "custom.most", MOST));
    }
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var taken = there.stream().map(CustomField::key).collect(Collectors.toSet());
    var field =
        new CustomField(
            Ids.next(),
            wanted.area(),
            DefineField.free(DefineField.slug(wanted.label()), taken),
            wanted.kind(),
            wanted.label(),
            wanted.keyed(List.of()),
            1);
    var at = clock.instant();
    store.add(viewer, field, at);
    return kept(viewer, field, DEFINED, Map.of("key", field.key()), at);
  }

  /// Gives a field other names and options; its kind and area stay. An option that a record has
  /// cannot go.
  ///
  /// @param version the one that was looked at; refused if somebody has changed it since
  /// @throws Missing if there is none
  @Transactional
  public Keeping change(Viewer viewer, UUID id, int version, Words label, List<Words> options) {
    viewer.require(Role.OPERATIONS);
    var before = get(viewer, id);
    var wanted = new DefineField(before.area(), before.kind(), label, options);
    var problems = wanted.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var keyed = wanted.keyed(before.options());
    for (var option : before.options()) {
      if (keyed.stream().noneMatch(it -> it.key().equals(option.key()))
          && values.used(viewer, id, option.key())) {
        return new Rejected(
            List.of(
                Reason.of(
                    "options", "custom.used", option.label().in(viewer.profile().language()))));
      }
    }
    var field =
        new CustomField(id, before.area(), before.key(), before.kind(), label, keyed, version + 1);
    if (!store.change(viewer, field, version)) {
      return new Rejected(List.of(Reason.of("", "changed-since")));
    }
    return kept(viewer, field, CHANGED, former(before), clock.instant());
  }

  /// @throws Missing if there is none
  @Transactional
  public Keeping remove(Viewer viewer, UUID id) {
    viewer.require(Role.OPERATIONS);
    var field = get(viewer, id);
    var at = clock.instant();
    store.setRemoved(viewer, id, at);
    return kept(viewer, field, REMOVED, Map.of("key", field.key()), at);
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(DEFINED) || kind.equals(CHANGED) || kind.equals(REMOVED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    viewer.require(Role.OPERATIONS);
    var id = change.subject();
    var done =
        switch (change.kind()) {
          case DEFINED -> store.setRemoved(viewer, id, at);
          case REMOVED -> free(viewer, id) && store.setRemoved(viewer, id, null);
          default -> restore(viewer, id, change.details());
        };
    return done
        ? List.of(new Change("field.undone", FIELD, id, Map.of("undone", change.kind())))
        : List.of();
  }

  /// Whether no other field has taken its key meanwhile.
  private boolean free(Viewer viewer, UUID id) {
    return store
        .lock(viewer, id)
        .filter(it -> keyed(viewer, it.area(), it.key()).isEmpty())
        .isPresent();
  }

  private boolean restore(Viewer viewer, UUID id, Map<String, Object> kept) {
    var now = store.lock(viewer, id).orElseThrow(() -> new Missing(id));
    if (!String.valueOf(kept.get("version")).equals(String.valueOf(now.version()))) {
      return false;
    }
    var options = new ArrayList<CustomField.Option>();
    if (kept.get("options") instanceof List<?> all) {
      for (var one : all) {
        if (one instanceof Map<?, ?> option) {
          options.add(new CustomField.Option(String.valueOf(option.get("key")), words(option)));
        }
      }
    }
    var former =
        new CustomField(
            id, now.area(), now.key(), now.kind(), words(kept), options, now.version() + 1);
    return store.change(viewer, former, now.version());
  }

  /// What it was, and the version that it has now.
  private static Map<String, Object> former(CustomField before) {
    var kept = new HashMap<String, Object>(named(before.label()));
    kept.put("version", before.version() + 1);
    kept.put(
        "options",
        before.options().stream()
            .map(it -> {
              var option = new HashMap<String, Object>(named(it.label()));
              option.put("key", it.key());
              return option;
            })
            .toList());
    return kept;
  }

  private static Map<String, String> named(Words words) {
    return Map.of("en", words.en(), "hans", words.hans(), "hant", words.hant());
  }

  private static Words words(Map<?, ?> kept) {
    return new Words(
        String.valueOf(kept.get("en")),
        String.valueOf(kept.get("hans")),
        String.valueOf(kept.get("hant")));
  }

  private CustomField get(Viewer viewer, UUID id) {
    return all(viewer).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Missing(id));
  }

  private Keeping kept(
      Viewer viewer, CustomField field, String kind, Map<String, Object> details, Instant at) {
    var change = new Change(kind, FIELD, field.id(), details);
    return new Kept(field.id(), journal.append(viewer, at, List.of(change)));
  }
}
