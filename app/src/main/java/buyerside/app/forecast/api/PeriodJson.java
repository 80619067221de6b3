package buyerside.app.forecast.api;

import buyerside.app.deals.Money;
import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Outlook;
import buyerside.app.forecast.Targets;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a period brings; amounts in major units of the workspace's currency.
///
/// @param known by what was known then
/// @param p10 one time in ten less is won; what is won already is in it, as in `p50` and `p90`
/// @param marks what is won by the end of each day
/// @param stages open deals by stage index; only opportunities are forecast
/// @param unrated what opportunities in currencies without a rate come to
@Schema(name = "ForecastPeriod")
public record PeriodJson(
    UUID run,
    Instant known,
    String period,
    LocalDate from,
    LocalDate to,
    String currency,
    BigDecimal won,
    BigDecimal expected,
    BigDecimal p10,
    BigDecimal p50,
    BigDecimal p90,
    BigDecimal commit,
    BigDecimal bestCase,
    @Nullable BigDecimal quota,
    int opportunities,
    BigDecimal pipeline,
    List<MarkJson> marks,
    List<StageJson> stages,
    Map<String, BigDecimal> unrated) {

  @Schema(name = "ForecastMark")
  public record MarkJson(LocalDate on, BigDecimal p10, BigDecimal p50, BigDecimal p90) {}

  @Schema(name = "ForecastStage")
  public record StageJson(
      UUID process,
      int stage,
      boolean opportunity,
      int deals,
      BigDecimal worth,
      BigDecimal expected) {}

  static PeriodJson of(
      ForecastRun run,
      ForecastPeriod period,
      Outlook outlook,
      Map<UUID, Long> quotas,
      Targets.Called called,
      UUID owner) {
    var currency = run.currency();
    long commit = outlook.won() + called.commit().getOrDefault(owner, 0L);
    var quota = owner.equals(Forecasts.ALL) ? Targets.whole(quotas) : quotas.get(owner);
    var unrated = new TreeMap<String, BigDecimal>();
    run.unrated().forEach((code, sum) -> unrated.put(code, major(code, sum)));
    return new PeriodJson(
        run.id(),
        run.asOf(),
        period.text(),
        period.from(),
        period.to(),
        currency,
        major(currency, outlook.won()),
        major(currency, outlook.expected()),
        major(currency, outlook.p10()),
        major(currency, outlook.p50()),
        major(currency, outlook.p90()),
        major(currency, commit),
        major(currency, commit + called.best().getOrDefault(owner, 0L)),
        quota == null ? null : major(currency, quota),
        outlook.deals(),
        major(currency, outlook.pipeline()),
        outlook.marks().stream()
            .map(it ->
                new MarkJson(
                    it.on(),
                    major(currency, it.p10()),
                    major(currency, it.p50()),
                    major(currency, it.p90())))
            .toList(),
        outlook.stages().stream()
            .map(it ->
                new StageJson(
                    it.process(),
                    it.stage(),
                    it.opportunity(),
                    it.deals(),
                    major(currency, it.worth()),
                    major(currency, it.expected())))
            .toList(),
        unrated);
  }

  static BigDecimal major(String currency, long minor) {
    return BigDecimal.valueOf(minor, Money.decimals(currency));
  }
}
