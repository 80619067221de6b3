package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.process.Processes;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long deals usually stay in a stage, by the workspace's own history: the yardstick for
/// whether one is stale.
@Service
public class DwellTimes {

  /// With fewer stays than this nothing is called usual.
  static final int LEAST_STAYS = 5;

  private final DwellStore store;
  private final Processes processes;

  DwellTimes(DwellStore store, Processes processes) {
    this.store = store;
    this.processes = processes;
  }

  /// The median days by version of the process and index of the stage; stages with too little
  /// history are left out.
  @Transactional(readOnly = true)
  public Map<UUID, Map<Integer, Integer>> usual(Viewer viewer) {
    return store.usual(viewer, LEAST_STAYS);
  }

  /// Works the medians out anew from the latest stays.
  @Transactional
  public void refresh(Viewer viewer) {
    var version = processes.current(viewer);
    for (int stage = 0; stage < version.process().stages().size(); stage++) {
      store.refresh(viewer, version.id(), stage);
    }
  }
}
