package buyerside.app.insight;

import buyerside.app.access.Viewer;
import buyerside.app.insight.Practices.CriterionUse;
import buyerside.app.process.ProcessVersion;
import buyerside.judgement.effect.FalseDiscovery;
import buyerside.judgement.effect.TwoSided;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Works out how the process is lived.
@Component
class Practicing {

  private final PracticeStore store;

  Practicing(PracticeStore store) {
    this.store = store;
  }

  Practices of(
      Viewer viewer, ProcessVersion current, Map<UUID, ProcessVersion> versions, Instant now) {
    var today = LocalDate.ofInstant(now, viewer.place().zone());
    return new Practices(
        store.claims(viewer, now),
        judged(store.criteria(viewer, current, versions, today), current),
        store.reasons(viewer, versions),
        store.winners(viewer, versions),
        store.slips(viewer, today),
        store.sources(viewer));
  }

  /// All criteria are asked about at once.
  static List<CriterionUse> judged(List<CriterionUse> criteria, ProcessVersion current) {
    var q = FalseDiscovery.q(criteria.stream().mapToDouble(Practicing::p).toArray());
    var judged = new ArrayList<CriterionUse>();
    for (int i = 0; i < q.length; i++) {
      var it = criteria.get(i);
      judged.add(
          new CriterionUse(
              it.criterion(),
              it.stage(),
              it.won(),
              it.wonMet(),
              it.lost(),
              it.lostMet(),
              it.pieces(),
              q[i]));
    }
    var order = current.process().criteria().stream().map(it -> it.id().value()).toList();
    judged.sort(Comparator.comparing(it -> order.indexOf(it.criterion())));
    return judged;
  }

  /// Two shares compared by the score test, with the pooled share's variance.
  private static double p(CriterionUse it) {
    if (it.won() == 0 || it.lost() == 0) {
      return 1;
    }
    double pooled = (double) (it.wonMet() + it.lostMet()) / (it.won() + it.lost());
    double variance = pooled * (1 - pooled) * (1.0 / it.won() + 1.0 / it.lost());
    double difference = (double) it.wonMet() / it.won() - (double) it.lostMet() / it.lost();
    return variance <= 0 ? 1 : TwoSided.p(difference / Math.sqrt(variance));
  }
}
