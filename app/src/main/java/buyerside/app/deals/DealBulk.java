package buyerside.app.deals;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding.Added;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives many deals another owner or further tags: all that a filter finds, as one step that can be
/// undone.
@Service
public class DealBulk {

  /// More deals than this are not changed in one step.
  static final int MOST = 5_000;

  /// @param owner the new owner; `null` to leave it
  /// @param tags to add; those that a deal has stay
  public record Bulk(@Nullable UUID owner, List<String> tags) {
    public Bulk {
      tags = List.copyOf(tags);
    }
  }

  private final DealListStore lists;
  private final DealFieldStore fields;
  private final DealDocuments documents;
  private final Members members;
  private final Journal journal;
  private final Clock clock;

  DealBulk(
      DealListStore lists,
      DealFieldStore fields,
      DealDocuments documents,
      Members members,
      Journal journal,
      Clock clock) {
    this.lists = lists;
    this.fields = fields;
    this.documents = documents;
    this.members = members;
    this.journal = journal;
    this.clock = clock;
  }

  /// Changes the deals that the viewer sees through a filter.
  @Transactional
  public Adding change(Viewer viewer, DealFilter filter, Bulk bulk) {
    if (bulk.owner() != null && !members.names(viewer).containsKey(bulk.owner())) {
      return new Adding.Rejected(List.of(Reason.of("owner", "unknown")));
    }
    var ids = lists.ids(viewer, filter, MOST + 1);
    if (ids.size() > MOST) {
      return new Adding.Rejected(List.of(Reason.of("", "deals.bulk.many", MOST)));
    }
    var at = clock.instant();
    var changes = new ArrayList<Change>();
    var alike = new HashMap<Map<DealField, String>, List<UUID>>();
    fields
        .values(viewer, ids)
        .forEach((deal, now) -> {
          var wanted = wanted(now, bulk);
          if (!wanted.isEmpty()) {
            alike.computeIfAbsent(wanted, _ -> new ArrayList<>()).add(deal);
            changes.add(DealFields.changed(deal, now, wanted));
          }
        });
    if (changes.isEmpty()) {
      return new Adding.Rejected(List.of(Reason.of("", "nothing-changed")));
    }
    alike.forEach((wanted, deals) -> fields.change(viewer, deals, wanted, at));
    documents.put(viewer, changes.stream().map(Change::subject).toList());
    return new Added(changes.getFirst().subject(), journal.append(viewer, at, changes));
  }

  /// What is to be changed about one deal; empty if it is so already.
  private static Map<DealField, String> wanted(Map<DealField, String> now, Bulk bulk) {
    var wanted = new EnumMap<DealField, String>(DealField.class);
    if (bulk.owner() != null && !bulk.owner().toString().equals(now.get(DealField.OWNER))) {
      wanted.put(DealField.OWNER, bulk.owner().toString());
    }
    var before = now.getOrDefault(DealField.TAGS, "");
    var tags = new LinkedHashSet<String>();
    Arrays.stream(before.split("\n")).filter(it -> !it.isEmpty()).forEach(tags::add);
    if (tags.addAll(bulk.tags())) {
      wanted.put(DealField.TAGS, String.join("\n", tags));
    }
    return wanted;
  }
}
