package buyerside.app.deals.funding.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Money;
import buyerside.app.deals.funding.Funding;
import buyerside.app.deals.funding.FundingRequest;
import buyerside.app.deals.funding.FundingStatus;
import buyerside.app.deals.funding.FundingWords;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.SheetWords;
import buyerside.app.deals.sheets.web.Findings;
import buyerside.app.deals.sheets.web.RowForm;
import buyerside.app.deals.sheets.web.RowForm.Cell;
import buyerside.app.deals.sheets.web.SheetPage;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws funding.
@Component
class FundingPages {

  private static final int SOON = 60;

  private final Deals deals;
  private final Templates templates;
  private final Clock clock;

  FundingPages(Deals deals, Templates templates, Clock clock) {
    this.deals = deals;
    this.templates = templates;
    this.clock = clock;
  }

  /// @param blank how many empty rows to offer
  record Shown(int revision, Funding funding, int blank) {}

  Page page(Viewer viewer, UUID id, Shown shown, String asOf, Problems problems) {
    var deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var live = asOf.isEmpty();
    var rows = new ArrayList<RowForm.Row>();
    for (var request : shown.funding().requests()) {
      rows.add(row(rows.size(), request, today));
    }
    for (int i = 0; live && i < shown.blank(); i++) {
      rows.add(blank(rows.size(), deal.row().value().currency()));
    }
    var findings =
        new Findings(msg("funding.findings"), findings(shown.funding(), deal.row().value(), today));
    var page =
        new SheetPage(
            id,
            deal.row().name(),
            msg("tool.FUNDING"),
            msg("funding.lead"),
            "/deals/" + id + "/funding",
            shown.revision(),
            List.of(templates.content(findings)),
            new RowForm(msg("funding.add"), rows, live, problems),
            List.of(),
            asOf,
            problems);
    return new Page(msg("tool.FUNDING") + " · " + deal.row().name(), "deals", page);
  }

  private static List<Findings.Finding> findings(Funding funding, Money value, LocalDate today) {
    var findings = new ArrayList<Findings.Finding>();
    var standing = funding.standing(today);
    if (standing.isEmpty()) {
      findings.add(new Findings.Finding(msg("funding.none"), true));
    }
    for (var request : standing) {
      findings.add(
          new Findings.Finding(
              msg(
                  "funding.stands",
                  request.name(),
                  FundingWords.amount(request),
                  msg("funding.status." + request.status())),
              false));
      if (request.terms().approver().isBlank()) {
        findings.add(new Findings.Finding(msg("funding.no-approver", request.name()), true));
      }
      var lapses = request.terms().lapses();
      if (lapses != null && lapses.isBefore(today.plusDays(SOON))) {
        var words = msg("funding.lapses-soon", request.name(), Formats.date(lapses));
        findings.add(new Findings.Finding(words, true));
      }
    }
    var cover = funding.cover(value, today);
    findings.add(new Findings.Finding(msg("funding.cover." + cover), cover == Funding.Cover.BELOW));
    return findings;
  }

  private static RowForm.Row row(int index, FundingRequest request, LocalDate today) {
    var terms = request.terms();
    var lapses = terms.lapses();
    return new RowForm.Row(
        index,
        request.id(),
        request.name().isEmpty() ? msg("funding.new") : request.name(),
        lapses == null || today.isBefore(lapses) ? "" : msg("funding.lapsed", Formats.date(lapses)),
        cells(index, request));
  }

  private static RowForm.Row blank(int index, String currency) {
    var terms = new FundingRequest.Terms("", "", "", null, null, "");
    var request =
        new FundingRequest("", "", Amounts.NONE, currency, FundingStatus.PLANNED, terms, null);
    return new RowForm.Row(index, "", msg("funding.new"), "", cells(index, request));
  }

  private static List<Cell> cells(int row, FundingRequest request) {
    var terms = request.terms();
    var statuses =
        Stream.of(FundingStatus.values())
            .map(it -> new Option(it.name(), msg("funding.status." + it)))
            .toList();
    return List.of(
        Cell.wide(row, "name", msg("funding.name"), request.name()),
        text(row, "low", SheetWords.plain(request.amount().low())),
        text(row, "likely", SheetWords.plain(request.amount().likely())),
        text(row, "high", SheetWords.plain(request.amount().high())),
        text(row, "currency", request.currency()),
        Cell.choice(row, "status", msg("funding.status"), request.status().name(), statuses),
        date(row, "since", terms.since()),
        text(row, "period", terms.period()),
        date(row, "lapses", terms.lapses()),
        text(row, "approver", terms.approver()),
        text(row, "source", terms.source()),
        text(row, "saidBy", terms.saidBy()));
  }

  private static Cell text(int row, String field, String value) {
    return Cell.of(row, field, msg("funding." + field), "text", value);
  }

  private static Cell date(int row, String field, @Nullable LocalDate value) {
    var shown = value == null ? "" : value.toString();
    return Cell.of(row, field, msg("funding." + field), "date", shown);
  }
}
