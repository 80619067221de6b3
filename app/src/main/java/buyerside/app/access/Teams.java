package buyerside.app.access;

import buyerside.app.access.Teaming.Refused;
import buyerside.app.access.Teaming.Teamed;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The teams of a workspace. A member is of one at most: whoever is put into a second one leaves
/// the first. All members see which there are; administrators change them.
@Service
public class Teams {

  private static final int LONGEST = 100;
  private static final int MOST = 200;

  private final TeamStore store;
  private final Members members;
  private final Clock clock;

  Teams(TeamStore store, Members members, Clock clock) {
    this.store = store;
    this.members = members;
    this.clock = clock;
  }

  /// By name.
  @Transactional(readOnly = true)
  public List<Team> all(Viewer viewer) {
    return store.all(viewer);
  }

  /// @throws Missing if there is none
  @Transactional(readOnly = true)
  public Team get(Viewer viewer, UUID id) {
    return all(viewer).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Missing(id));
  }

  @Transactional
  public Teaming make(Viewer viewer, String name, @Nullable UUID manager, List<UUID> wanted) {
    viewer.require(Role.ADMINISTRATOR);
    var there = store.all(viewer);
    var problems = problems(viewer, null, name, manager, wanted, there);
    if (there.size() >= MOST) {
      problems.add(Reason.of("", "team.most", MOST));
    }
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    var team = new Team(Ids.next(), name.strip(), manager, distinct(wanted), 1);
    store.add(viewer, team, clock.instant());
    return new Teamed(team);
  }

  /// Gives a team another name, manager and members.
  ///
  /// @param version the one that was looked at; refused if somebody has changed it since
  /// @throws Missing if there is none
  @Transactional
  public Teaming change(
      Viewer viewer, UUID id, int version, String name, @Nullable UUID manager, List<UUID> wanted) {
    viewer.require(Role.ADMINISTRATOR);
    get(viewer, id);
    var problems = problems(viewer, id, name, manager, wanted, store.all(viewer));
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    var team = new Team(id, name.strip(), manager, distinct(wanted), version + 1);
    return store.change(viewer, team, version)
        ? new Teamed(team)
        : new Refused(List.of(Reason.of("", "changed-since")));
  }

  /// Its members stay, without a team.
  ///
  /// @throws Missing if there is none
  @Transactional
  public void remove(Viewer viewer, UUID id) {
    viewer.require(Role.ADMINISTRATOR);
    if (!store.remove(viewer, id)) {
      throw new Missing(id);
    }
  }

  private List<Reason> problems(
      Viewer viewer,
      @Nullable UUID id,
      String name,
      @Nullable UUID manager,
      List<UUID> wanted,
      List<Team> there) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("name", name, LONGEST, problems);
    if (there.stream()
        .anyMatch(it -> it.name().equalsIgnoreCase(name.strip()) && !it.id().equals(id))) {
      problems.add(Reason.of("name", "team.name", name.strip()));
    }
    Set<UUID> known = members.all(viewer).stream().map(Member::id).collect(Collectors.toSet());
    if (manager != null && !known.contains(manager)) {
      problems.add(Reason.of("manager", "unknown"));
    }
    if (!known.containsAll(wanted)) {
      problems.add(Reason.of("members", "unknown"));
    }
    return problems;
  }

  private static List<UUID> distinct(List<UUID> wanted) {
    return List.copyOf(new LinkedHashSet<>(wanted));
  }
}
