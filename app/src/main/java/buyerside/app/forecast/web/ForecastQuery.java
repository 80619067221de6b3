package buyerside.app.forecast.web;

import buyerside.app.access.Viewer;
import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.forecast.Forecasts;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a forecast page is asked for; everything in its address.
///
/// @param owner whose deals; empty: everybody's
/// @param asOf the day as it was typed; empty for now
/// @param at the end of that day; `null` for now
/// @param problems with what was typed; the usual is shown instead
record ForecastQuery(
    ForecastPeriod period,
    String owner,
    String asOf,
    @Nullable Instant at,
    LocalDate today,
    Problems problems) {

  static ForecastQuery of(Viewer viewer, Map<String, String> typed, Instant now) {
    var problems = new ArrayList<Reason>();
    var asOf = typed.getOrDefault("asOf", "");
    var at = asOf.isEmpty() ? null : AsOf.of(asOf, viewer).orElse(null);
    if (!asOf.isEmpty() && at == null) {
      problems.add(Reason.of("asOf", "date.shape"));
    }
    var then = at == null || at.isAfter(now) ? now : at.minusNanos(1);
    var today = LocalDate.ofInstant(then, viewer.place().zone());
    var period = period(typed, today, problems);
    return new ForecastQuery(
        period,
        member(typed.getOrDefault("owner", "")),
        at == null ? "" : asOf,
        at,
        today,
        new Problems(problems));
  }

  private static ForecastPeriod period(
      Map<String, String> typed, LocalDate today, List<Reason> problems) {
    var from = typed.getOrDefault("from", "");
    var to = typed.getOrDefault("to", "");
    var text = typed.getOrDefault("period", "");
    if (text.isEmpty() && from.isEmpty() && to.isEmpty()) {
      return ForecastPeriod.quarter(today);
    }
    var period = from.isEmpty() && to.isEmpty() ? ForecastPeriod.of(text) : days(from, to);
    if (period.isEmpty()) {
      var said = text.isEmpty() ? from + ".." + to : text;
      problems.add(
          Reason.of("period", "forecast.period", said.substring(0, Math.min(60, said.length()))));
    }
    return period.orElseGet(() -> ForecastPeriod.quarter(today));
  }

  private static Optional<ForecastPeriod> days(String from, String to) {
    try {
      return ForecastPeriod.days(LocalDate.parse(from), LocalDate.parse(to));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String member(String text) {
    try {
      return text.isEmpty() ? "" : UUID.fromString(text).toString();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /// Whose figures these are, as far as the viewer may see them.
  UUID whose(Viewer viewer) {
    return Forecasts.owner(viewer, owner.isEmpty() ? null : UUID.fromString(owner));
  }

  /// The address of a page about the same.
  String link(String page) {
    return link(page, period);
  }

  String link(String page, ForecastPeriod other) {
    return page
        + "?period="
        + URLEncoder.encode(other.text(), StandardCharsets.UTF_8)
        + (owner.isEmpty() ? "" : "&owner=" + owner)
        + (asOf.isEmpty() ? "" : "&asOf=" + URLEncoder.encode(asOf, StandardCharsets.UTF_8));
  }
}
