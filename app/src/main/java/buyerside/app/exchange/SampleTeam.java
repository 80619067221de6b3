package buyerside.app.exchange;

import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.sample.Rep;
import buyerside.sample.Sample;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The invented sales team of a sample workspace.
@Component
class SampleTeam {

  private final Members members;

  SampleTeam(Members members) {
    this.members = members;
  }

  /// @return members by the numbers of the representatives; the asker stands for the last one, so
  ///   that they have deals of their own
  Map<Integer, UUID> join(Viewer viewer, Sample sample) {
    var joined = new HashMap<Integer, UUID>();
    var last = sample.size().reps() - 1;
    sample
        .reps()
        .forEach(it ->
            joined.put(it.number(), it.number() == last ? viewer.self() : member(viewer, it)));
    return joined;
  }

  /// Addresses are unique in an installation, so they carry the workspace.
  private UUID member(Viewer viewer, Rep rep) {
    var email = viewer.workspace().toString().substring(24) + "." + rep.email();
    var role = rep.managesTeam() ? Role.MANAGER : Role.REP;
    return members.addInvented(viewer, rep.name().full(), email, role);
  }
}
