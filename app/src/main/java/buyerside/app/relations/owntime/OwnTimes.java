package buyerside.app.relations.owntime;

import buyerside.app.access.Viewer;
import buyerside.app.shell.Reason;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Weekly;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What members keep of their time. Each sets their own; of others one learns only that they are
/// busy.
@Service
public class OwnTimes {

  private static final int MOST = 200;

  private final OwnTimeStore store;

  OwnTimes(OwnTimeStore store) {
    this.store = store;
  }

  @Transactional(readOnly = true)
  public KeptHours own(Viewer viewer) {
    return store.of(viewer, viewer.self());
  }

  /// Puts other hours in place of the kept ones.
  ///
  /// @return what is wrong with them; nothing is changed then
  @Transactional
  public List<Reason> keep(Viewer viewer, KeptHours hours) {
    var problems = problems(hours);
    if (problems.isEmpty()) {
      store.put(viewer, hours);
    }
    return problems;
  }

  /// Whether a colleague cannot be planned for at any moment of a span, on their own clock; not
  /// why.
  @Transactional(readOnly = true)
  public boolean busy(Viewer viewer, UUID member, Instant start, Instant end) {
    var zone = store.zone(viewer, member);
    return store
        .of(viewer, member)
        .busy(LocalDateTime.ofInstant(start, zone), LocalDateTime.ofInstant(end, zone));
  }

  /// Why a span is better not planned for: the reason to oneself, only [Hindrance#BUSY] to others.
  ///
  /// @param member whose time it is
  /// @return empty if nothing stands in the way
  @Transactional(readOnly = true)
  public Optional<Hindrance> hindrance(Viewer viewer, UUID member, Instant start, Instant end) {
    var zone = store.zone(viewer, member);
    var own =
        Hindrance.own(
            store.of(viewer, member),
            LocalDateTime.ofInstant(start, zone),
            LocalDateTime.ofInstant(end, zone));
    return member.equals(viewer.member()) ? own : own.map(_ -> Hindrance.BUSY);
  }

  private static List<Reason> problems(KeptHours hours) {
    var problems = new ArrayList<Reason>();
    if (hours.weekly().size() + hours.leave().size() > MOST) {
      problems.add(Reason.of("", "own-time.many", MOST));
    }
    var seen = new HashSet<List<Object>>();
    for (Weekly kept : hours.weekly()) {
      if (!seen.add(List.of(kept.kind(), kept.day(), kept.from()))) {
        problems.add(Reason.of(kept.kind() + "-" + kept.day().getValue(), "own-time.twice"));
      }
    }
    var days = new HashSet<Object>();
    for (var leave : hours.leave()) {
      if (!days.add(leave.from())) {
        problems.add(Reason.of("leave", "own-time.twice"));
      }
    }
    return problems;
  }
}
