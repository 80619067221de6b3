package buyerside.app.insight;

import buyerside.app.access.Viewer;
import buyerside.app.process.Processes;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The deals behind a number, as far as the viewer may see them.
@Service
public class BehindNumbers {

  public static final int AT_ONCE = 50;

  private final BehindStore store;
  private final Processes processes;

  BehindNumbers(BehindStore store, Processes processes) {
    this.store = store;
    this.processes = processes;
  }

  /// A page of at most [#AT_ONCE], the latest first.
  @Transactional
  public List<BehindRow> page(Viewer viewer, BehindQuery query) {
    var versions =
        processes.editions(viewer).stream().map(it -> processes.version(viewer, it.id())).toList();
    return store.page(viewer, processes.current(viewer), versions, query, AT_ONCE);
  }
}
