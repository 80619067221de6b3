package buyerside.app.relations.fields;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What companies, people and deals have in the fields that their workspace defined. Whether a
/// viewer may see the record is for the caller to ask.
@Service
public class CustomValues implements Undoable {

  private static final String SET = "custom.set";
  private static final int MOST = 500;

  private final CustomFields fields;
  private final CustomValueStore store;
  private final Journal journal;
  private final Clock clock;

  CustomValues(CustomFields fields, CustomValueStore store, Journal journal, Clock clock) {
    this.fields = fields;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /// A record's values by the id of their field.
  ///
  /// @param at as they were known at that instant; `null` for now
  @Transactional(readOnly = true)
  public Map<UUID, FieldValue> of(Viewer viewer, UUID record, @Nullable Instant at) {
    return of(viewer, List.of(record), at).getOrDefault(record, Map.of());
  }

  /// The values of many records.
  @Transactional(readOnly = true)
  public Map<UUID, Map<UUID, FieldValue>> of(
      Viewer viewer, Collection<UUID> records, @Nullable Instant at) {
    return records.isEmpty() ? Map.of() : store.of(viewer, records, at);
  }

  /// The records that have a value, in the order in which they came into the register.
  @Transactional(readOnly = true)
  public List<UUID> having(
      Viewer viewer, UUID field, FieldValue value, @Nullable UUID after, int size) {
    return store.having(viewer, field, value, after, size);
  }

  /// Gives a record other values.
  ///
  /// @param typed by the key of the field; a blank one takes the value away, one that is not named
  ///   stays
  @Transactional
  public Keeping set(Viewer viewer, Area area, UUID record, Map<String, String> typed) {
    return set(viewer, area, List.of(record), typed);
  }

  /// Gives many records the same values, as one step.
  @Transactional
  public Keeping set(
      Viewer viewer, Area area, Collection<UUID> records, Map<String, String> typed) {
    var known =
        fields.of(viewer, area).stream()
            .collect(Collectors.toMap(CustomField::key, Function.identity()));
    var wanted = new LinkedHashMap<UUID, @Nullable FieldValue>();
    var problems = new ArrayList<Reason>();
    typed.forEach((key, text) -> {
      var field = known.get(key);
      if (field == null) {
        problems.add(Reason.of(key, "custom.unknown", key));
        return;
      }
      var read = FieldValue.read(field, text);
      problems.addAll(read.problems());
      wanted.put(field.id(), read.value().orElse(null));
    });
    if (records.size() > MOST) {
      problems.add(Reason.of("", "tag.chosen", MOST));
    }
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    var before = store.of(viewer, records, null);
    var changes = new ArrayList<Change>();
    for (var record : records) {
      change(viewer, area, record, before.getOrDefault(record, Map.of()), wanted, at)
          .ifPresent(changes::add);
    }
    if (changes.isEmpty()) {
      return new Rejected(List.of(Reason.of("", "custom.same")));
    }
    return new Kept(changes.getFirst().subject(), journal.append(viewer, at, changes));
  }

  private Optional<Change> change(
      Viewer viewer,
      Area area,
      UUID record,
      Map<UUID, FieldValue> before,
      Map<UUID, @Nullable FieldValue> wanted,
      Instant at) {
    var was = new HashMap<String, Object>();
    var is = new HashMap<String, Object>();
    wanted.forEach((field, value) -> {
      var former = before.get(field);
      if (!Objects.equals(former, value)) {
        store.put(viewer, record, field, value, at);
        was.put(field.toString(), former == null ? "" : former.plain());
        is.put(field.toString(), value == null ? "" : value.plain());
      }
    });
    return is.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(SET, area.name(), record, Map.of("was", was, "is", is)));
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(SET);
  }

  /// Fields that somebody has changed since stay as they are.
  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var known =
        fields.all(viewer).stream()
            .collect(Collectors.toMap(it -> it.id().toString(), Function.identity()));
    var present = of(viewer, change.subject(), null);
    var done = new HashMap<String, Object>();
    if (change.details().get("was") instanceof Map<?, ?> was
        && change.details().get("is") instanceof Map<?, ?> is) {
      was.forEach((id, former) -> {
        var field = known.get(String.valueOf(id));
        if (field != null) {
          var now = present.get(field.id());
          if (String.valueOf(is.get(id)).equals(now == null ? "" : now.plain())) {
            var value = FieldValue.read(field, String.valueOf(former)).value().orElse(null);
            store.put(viewer, change.subject(), field.id(), value, at);
            done.put(field.id().toString(), String.valueOf(former));
          }
        }
      });
    }
    return done.isEmpty()
        ? List.of()
        : List.of(
            new Change(
                "custom.undone", change.subjectKind(), change.subject(), Map.of("is", done)));
  }
}
