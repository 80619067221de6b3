package buyerside.app.exchange;

import buyerside.app.deals.DealImport.Claimed;
import buyerside.app.deals.DealImports.LabelUse;
import buyerside.app.exchange.reading.Cells;
import buyerside.app.exchange.reading.Target;
import buyerside.method.BuyingProcess;
import buyerside.method.Outcome;
import buyerside.method.claim.ClaimSuggestion;
import buyerside.method.claim.FunnelStages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the sellers' stage labels of a batch claim: as the team has chosen, or else as suggested.
final class SellerClaims {

  private final BuyingProcess process;
  private final Map<String, Integer> chosen;
  private final Map<String, ClaimSuggestion> suggested = new HashMap<>();

  /// @param meanings what the team has chosen for labels
  SellerClaims(BuyingProcess process, List<LabelUse> meanings) {
    this.process = process;
    this.chosen = meanings.stream().collect(Collectors.toMap(LabelUse::label, LabelUse::stage));
  }

  Claimed of(Cells cells) {
    var label = cells.given(Target.STAGE);
    var ended = outcome(suggestion(cells.get(Target.OUTCOME)));
    if (label == null) {
      return new Claimed(null, null, ended);
    }
    var suggestion = suggestion(label);
    var stage = chosen.get(label);
    if (stage != null && !(suggestion instanceof ClaimSuggestion.Ended)) {
      return new Claimed(label, stage < 0 ? null : stage, ended);
    }
    return switch (suggestion) {
      case ClaimSuggestion.Ended(var outcome, _) -> new Claimed(label, null, outcome);
      case ClaimSuggestion.Open(var open) -> new Claimed(label, process.indexOf(open), ended);
      case ClaimSuggestion.Unknown() -> new Claimed(label, null, ended);
    };
  }

  private ClaimSuggestion suggestion(String label) {
    return suggested.computeIfAbsent(label, it -> FunnelStages.suggest(process, it));
  }

  private static @Nullable Outcome outcome(ClaimSuggestion status) {
    return status instanceof ClaimSuggestion.Ended(var outcome, _) ? outcome : null;
  }
}
