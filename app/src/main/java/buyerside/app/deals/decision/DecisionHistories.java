package buyerside.app.deals.decision;

import buyerside.app.access.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How deals that were brought in with their past had ended, as it was told then.
@Service
public class DecisionHistories {

  private final DecisionHistoryStore store;

  DecisionHistories(DecisionHistoryStore store) {
    this.store = store;
  }

  /// What was told of a deal's end, and when.
  public record Told(UUID deal, Ending ending, Instant at) {}

  /// Of deals of which nothing was told before.
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Viewer viewer, List<Told> told) {
    store.add(viewer, told);
  }
}
