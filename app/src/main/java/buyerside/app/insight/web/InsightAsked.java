package buyerside.app.insight.web;

import buyerside.app.insight.Flows.Cut;
import buyerside.app.shell.Decimals;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a page of findings is asked for, as typed; what makes no sense asks nothing.
///
/// @param by a way of cutting
/// @param stage id of a stage
/// @param rate what an hour costs, in the workspace's currency
public record InsightAsked(
    @Nullable String asOf, @Nullable String by, @Nullable String stage, @Nullable String rate) {

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  @Nullable LocalDate day() {
    try {
      return asOf == null || asOf.isBlank() ? null : LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  Cut cut() {
    return Stream.of(Cut.values())
        .filter(it -> it.name().equals(by))
        .findFirst()
        .orElse(Cut.PERIOD);
  }

  String stageOf() {
    return stage == null ? "" : stage;
  }

  /// Between 0 and a million; `null` otherwise.
  @Nullable BigDecimal costOfHour() {
    try {
      var cost = Decimals.read(rate == null ? "" : rate);
      return cost.signum() > 0 && cost.compareTo(MOST) <= 0 ? cost : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /// The same in an address.
  String query() {
    var parts =
        Stream.of(part("asOf", asOf), part("by", by), part("stage", stage), part("rate", rate))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("&"));
    return parts.isEmpty() ? "" : "?" + parts;
  }

  private static String part(String name, @Nullable String value) {
    return value == null || value.isBlank()
        ? ""
        : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
