package buyerside.app;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.process.ProcessVersion;
import buyerside.method.Criterion;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.LocalDate;
import java.util.UUID;

/// Deals for tests.
public final class TestDeals {

  private TestDeals() {}

  /// A deal worth 80 to 120 thousand dollars.
  public static UUID begin(Deals deals, Viewer viewer, LocalDate today) {
    var value = new Money("USD", 80_000_00L, 100_000_00L, 120_000_00L);
    var deal = new NewDeal("Press line 4", null, viewer.member(), value, null, null, today, null);
    return ((Added) deals.add(viewer, deal)).deal();
  }

  /// Records what the first stages require, so that the deal stands in the one after them.
  public static void pass(
      Deals deals, Viewer viewer, UUID deal, ProcessVersion version, int stages, LocalDate on) {
    var criteria =
        version.process().stages().subList(0, stages).stream()
            .flatMap(it -> it.criteria().stream())
            .filter(Criterion::required)
            .map(Criterion::id)
            .toList();
    deals.recordEvidence(
        viewer,
        new RecordEvidence(
            deal, criteria, Polarity.SATISFIES, Strength.DOCUMENTED, on, null, Source.UNSAID));
  }
}
