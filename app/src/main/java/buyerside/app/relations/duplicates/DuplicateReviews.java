package buyerside.app.relations.duplicates;

import buyerside.app.access.Viewer;
import buyerside.app.relations.duplicates.DuplicateStore.Ids;
import buyerside.app.relations.duplicates.FoundPair.Side;
import buyerside.text.duplicates.Listed;
import buyerside.text.duplicates.Listed.Kind;
import buyerside.text.duplicates.Match;
import buyerside.text.duplicates.Rules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pairs that may be one, and what people decide about them.
@Service
public class DuplicateReviews {

  static final String APART = "APART";
  static final String MERGED = "MERGED";

  private final DuplicateStore store;
  private final ListedStore listed;
  private final Clock clock;

  DuplicateReviews(DuplicateStore store, ListedStore listed, Clock clock) {
    this.store = store;
    this.listed = listed;
    this.clock = clock;
  }

  /// Records that the one at hand may be already, the surest first.
  ///
  /// @param typed its id is left out of the answer
  @Transactional(readOnly = true)
  public List<Candidate> like(Viewer viewer, Listed typed, int atMost) {
    var near = store.near(viewer, typed);
    near.removeIf(it -> it.toString().equals(typed.id()));
    var found = new ArrayList<Candidate>();
    listed
        .all(viewer, typed.kind(), near)
        .forEach((id, other) ->
            Rules.compare(typed, other)
                .ifPresent(it -> found.add(new Candidate(id, other.name(), more(other), it))));
    found.sort(Comparator.comparing((Candidate it) -> it.match().certainty()).reversed());
    return found.subList(0, Math.min(atMost, found.size()));
  }

  /// Pairs to decide about, the surest first.
  ///
  /// @param afterFirst the last pair of the page before, with `afterSecond`; `null` for the first
  ///   page
  @Transactional(readOnly = true)
  public List<FoundPair> open(
      Viewer viewer, Kind kind, @Nullable UUID afterFirst, @Nullable UUID afterSecond, int size) {
    var after = afterFirst == null || afterSecond == null ? null : new Ids(afterFirst, afterSecond);
    var rows = store.open(viewer, kind, after, size);
    var ids = new HashSet<UUID>();
    rows.forEach(it -> {
      ids.add(it.ids().first());
      ids.add(it.ids().second());
    });
    var there = listed.all(viewer, kind, ids);
    var pairs = new ArrayList<FoundPair>();
    for (var row : rows) {
      var first = there.get(row.ids().first());
      var second = there.get(row.ids().second());
      if (first != null && second != null) {
        pairs.add(new FoundPair(kind, side(first), side(second), row.match()));
      }
    }
    return pairs;
  }

  /// What two records have in common, as found or as seen now.
  @Transactional(readOnly = true)
  public Optional<Match> match(Viewer viewer, Kind kind, UUID one, UUID other) {
    var there = listed.all(viewer, kind, List.of(one, other));
    var first = there.get(one);
    var second = there.get(other);
    return first == null || second == null ? Optional.empty() : Rules.compare(first, second);
  }

  /// Keeps that two records are two; they are not asked about again.
  @Transactional
  public void apart(Viewer viewer, Kind kind, UUID one, UUID other) {
    if (!one.equals(other) && listed.all(viewer, kind, List.of(one, other)).size() == 2) {
      store.decide(viewer, kind, Ids.of(one, other), APART, clock.instant());
    }
  }

  private static Side side(Listed listed) {
    return new Side(UUID.fromString(listed.id()), listed.name(), more(listed));
  }

  private static String more(Listed listed) {
    return listed.kind() == Kind.COMPANY ? listed.place() : listed.company();
  }
}
