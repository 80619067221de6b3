package buyerside.app.relations.invitations;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.relations.invitations.Thresholds.Load;
import buyerside.app.shell.Reason;
import buyerside.method.hospitality.HospitalityPolicy;
import buyerside.method.invitation.TriagePolicy;
import buyerside.method.invitation.TriageRule;
import buyerside.method.invitation.TriageRule.Step;
import buyerside.method.invitation.TriageRules;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rules of triage and register as a workspace and a member have set them.
@Service
public class Policies {

  private final PolicyStore store;
  private final Clock clock;

  Policies(PolicyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Thresholds thresholds(Viewer viewer) {
    return store.thresholds(viewer).orElse(Thresholds.DEFAULT);
  }

  /// The member's own load; the workspace's where they set none.
  @Transactional(readOnly = true)
  public Load load(Viewer viewer) {
    return store.load(viewer).orElseGet(() -> thresholds(viewer).load());
  }

  @Transactional(readOnly = true)
  public TriagePolicy triage(Viewer viewer) {
    return thresholds(viewer).triage(load(viewer));
  }

  @Transactional(readOnly = true)
  public HospitalityPolicy hospitality(Viewer viewer) {
    return thresholds(viewer).hospitality();
  }

  /// The rules that speak in this workspace.
  @Transactional(readOnly = true)
  public List<TriageRule> rules(Viewer viewer) {
    var off = store.rulesOff(viewer);
    return TriageRules.ALL.stream().filter(it -> stays(it) || !off.contains(it.code())).toList();
  }

  /// Whether a rule cannot be left out: what a policy forbids, and the last words.
  public static boolean stays(TriageRule rule) {
    return rule.step() == Step.POLICY || rule.step() == Step.DEFAULT;
  }

  /// Sets the workspace's numbers and leaves rules out; for sales operations.
  @Transactional
  public List<Reason> change(Viewer viewer, Thresholds thresholds, Set<String> rulesOff) {
    viewer.require(Role.OPERATIONS);
    var problems = thresholds.problems();
    if (problems.isEmpty()) {
      store.put(viewer, thresholds, rulesOff, clock.instant());
    }
    return problems;
  }

  /// Sets the member's own load.
  @Transactional
  public List<Reason> changeOwn(Viewer viewer, Load load) {
    var problems = load.problems();
    if (problems.isEmpty()) {
      store.put(viewer, load, clock.instant());
    }
    return problems;
  }
}
