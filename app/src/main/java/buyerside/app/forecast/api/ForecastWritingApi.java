package buyerside.app.forecast.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Money;
import buyerside.app.forecast.Call;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Targets;
import buyerside.app.forecast.Targets.Setting;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Having a forecast worked out; quotas, rates and calls.
@RestController
@Tag(name = "Forecast")
class ForecastWritingApi {

  private final Forecasts forecasts;
  private final Targets targets;

  ForecastWritingApi(Forecasts forecasts, Targets targets) {
    this.forecasts = forecasts;
    this.targets = targets;
  }

  /// @param asOf a day or an instant; `null` for now
  @Schema(name = "ForecastAsked")
  public record AskedJson(@Nullable String asOf) {}

  /// @param member `null`: all together
  /// @param amount in major units; `null` or 0: none any more
  @Schema(name = "ForecastQuota")
  public record QuotaJson(
      @Nullable UUID member,
      @Nullable String period,
      @Nullable BigDecimal amount,
      @Nullable String currency) {}

  /// @param rate what one unit is worth in the workspace's currency; `null`: nobody says any more
  @Schema(name = "ForecastRate")
  public record RateJson(@Nullable String currency, @Nullable BigDecimal rate) {}

  /// @param call commit, best_case, pipeline or omitted
  @Schema(name = "ForecastCall")
  public record CallJson(@Nullable String call) {}

  /// @param command by which it can be undone; `null` if nothing was changed
  @Schema(name = "ForecastSetting")
  public record SettingJson(@Nullable UUID command) {}

  @PostMapping("/api/v1/forecast/runs")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Have a forecast worked out, in the background",
      description = "One at a time: asked again meanwhile, it answers with the busy one.")
  RunJson ask(Viewer viewer, @RequestBody AskedJson asked) {
    var day = asked.asOf() == null ? "" : asked.asOf();
    var run = forecasts.ask(viewer, ForecastApi.instant(viewer, day));
    return RunJson.of(forecasts.find(viewer, run).orElseThrow(() -> new Missing(run)));
  }

  @PostMapping("/api/v1/forecast/runs/{run}/cancel")
  @Operation(summary = "End a run; the earlier forecast stands")
  RunJson cancel(Viewer viewer, @PathVariable UUID run) {
    if (forecasts.find(viewer, run).isEmpty()) {
      throw new Missing(run);
    }
    forecasts.cancel(viewer, run);
    return RunJson.of(forecasts.find(viewer, run).orElseThrow(() -> new Missing(run)));
  }

  @PutMapping("/api/v1/forecast/quotas")
  @Operation(summary = "Set what a member, or all together, are to sell in a month or a quarter")
  SettingJson setQuota(Viewer viewer, @RequestBody QuotaJson quota) {
    var currency = quota.currency() == null ? viewer.place().currency() : quota.currency();
    var amount = quota.amount();
    if (!Money.known(currency)) {
      throw new Refused(
          Reason.of(
              "currency",
              "currency.unknown",
              currency.substring(0, Math.min(20, currency.length()))));
    }
    return done(
        targets.setQuota(
            viewer,
            quota.member() == null ? Forecasts.ALL : quota.member(),
            ForecastApi.read(quota.period() == null ? "" : quota.period()),
            amount == null ? null : minor(amount, currency),
            currency));
  }

  @PutMapping("/api/v1/forecast/rates")
  @Operation(summary = "Say what one unit of another currency is worth in the workspace's")
  SettingJson setRate(Viewer viewer, @RequestBody RateJson rate) {
    var currency = rate.currency() == null ? "" : rate.currency();
    return done(
        targets.setRate(
            viewer,
            currency.substring(0, Math.min(20, currency.length())),
            plausible(rate.rate())));
  }

  @PutMapping("/api/v1/forecast/calls/{deal}")
  @Operation(summary = "Call a deal: commit, best_case, pipeline or omitted")
  SettingJson call(Viewer viewer, @PathVariable UUID deal, @RequestBody CallJson call) {
    var setting = targets.call(viewer, deal, read(call.call()));
    if (setting instanceof Setting.Refused) {
      throw new Missing(deal);
    }
    return done(setting);
  }

  private static Call read(@Nullable String text) {
    for (var call : Call.values()) {
      if (text != null && call.name().equals(text.toUpperCase(Locale.ROOT))) {
        return call;
      }
    }
    throw new Refused(Reason.of("call", "unknown"));
  }

  /// Numbers written out of all proportion are refused as too large before they are multiplied.
  private static @Nullable BigDecimal plausible(@Nullable BigDecimal number) {
    if (number != null && number.precision() - number.scale() > 25) {
      throw new Refused(Reason.of("rate", "forecast.rate"));
    }
    return number == null || number.scale() < 30
        ? number
        : number.setScale(20, RoundingMode.HALF_UP);
  }

  private static long minor(BigDecimal amount, String currency) {
    if (amount.precision() - amount.scale() > 25) {
      throw new Refused(Reason.of("amount", "value.large"));
    }
    var minor = amount.movePointRight(Money.decimals(currency)).setScale(0, RoundingMode.HALF_UP);
    var most = BigDecimal.valueOf(Money.MOST + 1);
    return minor.min(most).max(most.negate()).longValue();
  }

  private static SettingJson done(Setting setting) {
    return switch (setting) {
      case Setting.Set(var command) -> new SettingJson(command);
      case Setting.Refused(var reasons) -> throw new Refused(reasons);
    };
  }
}
