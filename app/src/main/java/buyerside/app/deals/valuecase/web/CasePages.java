package buyerside.app.deals.valuecase.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.sheets.SheetWords;
import buyerside.app.deals.valuecase.CaseTemplate;
import buyerside.app.deals.valuecase.Every;
import buyerside.app.deals.valuecase.ValueCase;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.app.deals.valuecase.web.CasePage.ConfirmView;
import buyerside.app.process.Processes;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.method.Strength;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Draws value cases.
@Component
class CasePages {

  private final Deals deals;
  private final Processes processes;
  private final Clock clock;

  CasePages(Deals deals, Processes processes, Clock clock) {
    this.deals = deals;
    this.processes = processes;
    this.clock = clock;
  }

  /// @param blank how many empty lines to offer
  record Shown(int revision, ValueCase value, int blank) {}

  Page page(Viewer viewer, UUID id, Shown shown, String asOf, Problems problems) {
    var deal = find(viewer, id);
    var value = shown.value();
    var page =
        new CasePage(
            id,
            deal.row().name(),
            shown.revision(),
            value.currency(),
            CaseView.lines(value, asOf.isEmpty() ? Math.max(shown.blank(), 1) : 0),
            CaseView.rates(value),
            CaseView.solution(value),
            value.note(),
            options(Every.values(), "valuecase.every."),
            value.lines().isEmpty() || problems.any() ? null : CaseResult.of(value),
            options(CaseTemplate.values(), "valuecase.template."),
            confirm(viewer, deal, value),
            asOf,
            problems);
    return new Page(msg("tool.VALUE_CASE") + " · " + deal.row().name(), "deals", page);
  }

  CaseSummary summary(Viewer viewer, UUID id, Sheet<ValueCase> sheet) {
    var deal = find(viewer, id);
    var value = sheet.content();
    var rows =
        value.lines().stream()
            .map(it -> {
              var confirmed = it.confirmed();
              return new CaseSummary.Row(
                  it.name(),
                  SheetWords.amounts(it.quantity()),
                  msg("valuecase.every." + it.every()),
                  SheetWords.amounts(it.unitCost()) + " " + it.currency(),
                  it.source(),
                  confirmed == null
                      ? ""
                      : msg("valuecase.confirmed", confirmed.by(), Formats.date(confirmed.on())));
            })
            .toList();
    var saved = Objects.requireNonNullElse(sheet.saved(), clock.instant());
    return new CaseSummary(
        deal.row().companyName(),
        deal.row().name(),
        Formats.date(saved),
        value.lines().isEmpty() ? null : CaseResult.of(value),
        rows,
        value.note());
  }

  private ConfirmView confirm(Viewer viewer, Deal deal, ValueCase value) {
    var version = processes.version(viewer, deal.row().standing().process());
    var criteria =
        version.process().criteria().stream()
            .map(it -> new Option(it.id().value(), StageWords.of(version, it.id())))
            .toList();
    var lines =
        value.lines().stream()
            .filter(it -> it.confirmed() == null)
            .map(it -> new Option(it.id(), it.name()))
            .toList();
    return new ConfirmView(
        lines,
        options(Strength.values(), "deals.strength.").reversed(),
        criteria,
        ValueCases.usual(version.process()).value(),
        LocalDate.ofInstant(clock.instant(), viewer.place().zone()).toString());
  }

  private Deal find(Viewer viewer, UUID id) {
    return deals.find(viewer, id).orElseThrow(() -> new Missing(id));
  }

  private static List<Option> options(Enum<?>[] values, String prefix) {
    return Stream.of(values).map(it -> new Option(it.name(), msg(prefix + it.name()))).toList();
  }
}
