package buyerside.app.deals.choice.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.choice.Alternatives;
import buyerside.app.deals.choice.Candidate;
import buyerside.app.deals.choice.Candidate.Kind;
import buyerside.app.deals.choice.Choices;
import buyerside.app.deals.choice.DecisionCriteria;
import buyerside.app.deals.funding.Funding;
import buyerside.app.deals.funding.Fundings;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.SheetWords;
import buyerside.app.deals.sheets.web.Findings;
import buyerside.app.deals.sheets.web.RowForm;
import buyerside.app.deals.sheets.web.RowForm.Cell;
import buyerside.app.deals.sheets.web.SheetPage;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Templates;
import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws alternatives.
@Component
class AlternativesPages {

  private final Deals deals;
  private final Choices choices;
  private final Fundings fundings;
  private final Templates templates;
  private final Clock clock;

  AlternativesPages(
      Deals deals, Choices choices, Fundings fundings, Templates templates, Clock clock) {
    this.deals = deals;
    this.choices = choices;
    this.fundings = fundings;
    this.templates = templates;
    this.clock = clock;
  }

  /// @param blank how many empty rows to offer
  record Shown(int revision, Alternatives alternatives, int blank) {}

  Page page(
      Viewer viewer, UUID id, Shown shown, @Nullable Instant at, String asOf, Problems problems) {
    var deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var criteria = choices.criteria(viewer, id, at).orElseThrow().content();
    var funding = fundings.find(viewer, id, at).orElseThrow().content();
    var live = asOf.isEmpty();
    var today = LocalDate.ofInstant(at == null ? clock.instant() : at, viewer.place().zone());
    var page =
        new SheetPage(
            id,
            deal.row().name(),
            msg("tool.ALTERNATIVES"),
            msg("alternatives.lead"),
            "/deals/" + id + "/alternatives",
            shown.revision(),
            results(shown.alternatives(), criteria, funding, today),
            new RowForm(
                msg("alternatives.add"),
                rows(shown, live, deal.row().value().currency()),
                live,
                problems),
            matrix(shown.alternatives(), criteria, live),
            asOf,
            problems);
    return new Page(msg("tool.ALTERNATIVES") + " · " + deal.row().name(), "deals", page);
  }

  private List<Content> results(
      Alternatives alternatives, DecisionCriteria criteria, Funding funding, LocalDate today) {
    var verdict = new Verdict(alternatives, criteria, funding, today);
    var findings = new Findings(msg("alternatives.findings"), verdict.findings());
    return verdict.anythingKnown()
        ? List.of(templates.content(verdict.ranking()), templates.content(findings))
        : List.of(templates.content(findings));
  }

  private static List<RowForm.Row> rows(Shown shown, boolean live, String currency) {
    var rows = new ArrayList<RowForm.Row>();
    for (var candidate : shown.alternatives().candidates()) {
      rows.add(row(rows.size(), candidate));
    }
    for (int i = 0; live && i < shown.blank(); i++) {
      var kind = rows.size() == 1 ? Kind.OURS : Kind.COMPETITOR;
      rows.add(row(rows.size(), new Candidate("", "", kind, Amounts.NONE, currency)));
    }
    return rows;
  }

  private static RowForm.Row row(int index, Candidate candidate) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.wide(index, "name", msg("alternatives.name"), candidate.name()));
    if (candidate.kind() == Kind.DO_NOTHING) {
      cells.add(Cell.of(index, "fixed", "", "hidden", "true"));
    } else {
      var kinds =
          Stream.of(Kind.values())
              .filter(it -> it != Kind.DO_NOTHING)
              .map(it -> new Option(it.name(), msg("alternatives.kind." + it)))
              .toList();
      cells.add(
          Cell.choice(index, "kind", msg("alternatives.kind"), candidate.kind().name(), kinds));
    }
    cells.add(text(index, "low", SheetWords.plain(candidate.price().low())));
    cells.add(text(index, "likely", SheetWords.plain(candidate.price().likely())));
    cells.add(text(index, "high", SheetWords.plain(candidate.price().high())));
    cells.add(text(index, "currency", candidate.currency()));
    return new RowForm.Row(index, candidate.id(), title(candidate), "", cells);
  }

  private static Cell text(int row, String field, String value) {
    return Cell.of(row, field, msg("alternatives." + field), "text", value);
  }

  private static String title(Candidate candidate) {
    return candidate.name().isEmpty() && candidate.id().isEmpty()
        ? msg("alternatives.new")
        : name(candidate);
  }

  /// What a candidate is called; doing nothing needs no name of its own.
  static String name(Candidate candidate) {
    return candidate.name().isEmpty()
        ? msg("alternatives.kind." + candidate.kind())
        : candidate.name();
  }

  private List<Content> matrix(Alternatives alternatives, DecisionCriteria criteria, boolean live) {
    if (criteria.criteria().isEmpty()) {
      return List.of();
    }
    var candidates = alternatives.candidates();
    var lines =
        criteria.criteria().stream()
            .map(by ->
                new ScoreMatrix.Line(
                    by.name(),
                    SheetWords.plain(by.weight()),
                    by.must(),
                    candidates.stream()
                        .map(it -> {
                          var score = alternatives.score(it.id(), by.id());
                          var points = score.points();
                          return new ScoreMatrix.Score(
                              it.id() + "." + by.id(),
                              by.name() + " · " + name(it),
                              points == null ? "" : "" + points,
                              score.reason());
                        })
                        .toList()))
            .toList();
    var names = candidates.stream().map(AlternativesPages::name).toList();
    var matrix = new ScoreMatrix(names, lines, CriteriaPages.points(), live);
    return List.of(templates.content(matrix));
  }
}
