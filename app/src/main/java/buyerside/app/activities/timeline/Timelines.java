package buyerside.app.activities.timeline;

import buyerside.app.access.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Timelines: all that happened, merged from what each source knows.
@Service
public class Timelines {

  private final List<TimelineSource> sources;
  private final SubjectStore subjects;
  private final Clock clock;

  Timelines(List<TimelineSource> sources, SubjectStore subjects, Clock clock) {
    this.sources = sources;
    this.subjects = subjects;
    this.clock = clock;
  }

  /// A page of a timeline, with the names of the deals in it.
  public record Told(String name, List<Moment> moments, Map<UUID, String> deals) {
    public Told {
      moments = List.copyOf(moments);
    }
  }

  /// A page of a timeline, latest first; planned activities come before what happened.
  ///
  /// @param sorts what is asked for; empty for all
  /// @param before where the page before ended; `null` for the first page
  /// @param asOf as it was known then; `null` for now
  /// @return empty if there is no such record that the viewer may see
  @Transactional(readOnly = true)
  public Optional<Told> of(
      Viewer viewer,
      Subject subject,
      Set<Sort> sorts,
      @Nullable Mark before,
      @Nullable Instant asOf,
      int size) {
    var name = subjects.name(viewer, subject);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    var now = clock.instant();
    var wanted = sorts.isEmpty() ? Set.of(Sort.values()) : sorts;
    var scope =
        new Scope(
            subject,
            subjects.deals(viewer, subject),
            wanted,
            asOf == null ? now : asOf,
            asOf != null && asOf.isBefore(now),
            before,
            size);
    var moments =
        sources.stream()
            .filter(it -> !Collections.disjoint(it.sorts(), wanted))
            .flatMap(it -> it.latest(viewer, scope).stream())
            .sorted(Comparator.comparing(Moment::mark).reversed())
            .distinct()
            .limit(size)
            .toList();
    var names = new HashMap<UUID, String>();
    for (var moment : moments) {
      var deal = moment.deal();
      var named = deal == null ? null : scope.deals().get(deal);
      if (deal != null && named != null) {
        names.put(deal, named.name());
      }
    }
    return Optional.of(new Told(name.get(), moments, names));
  }
}
