package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealChances;
import buyerside.app.forecast.Forecasts;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The chances of deals in lists, from the latest run. Those of prospects stand in brackets: they
/// count nowhere.
@Component
class ForecastChances implements DealChances {

  private final Forecasts forecasts;

  ForecastChances(Forecasts forecasts) {
    this.forecasts = forecasts;
  }

  @Override
  public Map<UUID, String> of(Viewer viewer, Collection<UUID> deals, @Nullable Instant asOf) {
    var words = new HashMap<UUID, String>();
    forecasts
        .latest(viewer, asOf)
        .ifPresent(run ->
            forecasts
                .expectations(viewer, run, deals)
                .forEach((deal, it) -> {
                  var chance = PeriodWords.chance(it.chance().ever());
                  words.put(
                      deal,
                      it.place().opportunity() ? chance : msg("forecast.chance.prospect", chance));
                }));
    return words;
  }
}
