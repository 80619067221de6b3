package buyerside.app.deals.choice.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.choice.DecisionCriteria;
import buyerside.app.deals.choice.DecisionCriterion;
import buyerside.app.deals.choice.DecisionCriterion.Origin;
import buyerside.app.deals.sheets.SheetWords;
import buyerside.app.deals.sheets.web.Findings;
import buyerside.app.deals.sheets.web.Findings.Finding;
import buyerside.app.deals.sheets.web.RowForm;
import buyerside.app.deals.sheets.web.RowForm.Cell;
import buyerside.app.deals.sheets.web.SheetPage;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Draws decision criteria.
@Component
class CriteriaPages {

  private static final List<String> PROPOSALS =
      List.of("total-cost", "exit", "acceptance", "references", "service", "training", "security");

  private final Deals deals;
  private final Templates templates;

  CriteriaPages(Deals deals, Templates templates) {
    this.deals = deals;
    this.templates = templates;
  }

  /// @param blank how many empty rows to offer
  record Shown(int revision, DecisionCriteria criteria, int blank) {}

  Page page(Viewer viewer, UUID id, Shown shown, String asOf, Problems problems) {
    var deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var live = asOf.isEmpty();
    var rows = new ArrayList<RowForm.Row>();
    for (var criterion : shown.criteria().criteria()) {
      rows.add(row(rows.size(), criterion));
    }
    for (int i = 0; live && i < shown.blank(); i++) {
      var empty = new DecisionCriterion("", "", null, false, "", Origin.BUYER, null);
      rows.add(row(rows.size(), empty));
    }
    var page =
        new SheetPage(
            id,
            deal.row().name(),
            msg("tool.CRITERIA"),
            msg("criteria.lead"),
            "/deals/" + id + "/criteria",
            shown.revision(),
            List.of(
                templates.content(
                    new Findings(msg("criteria.findings"), findings(shown.criteria()))),
                templates.content(
                    new Findings(msg("criteria.propose"), proposals(shown.criteria())))),
            new RowForm(msg("criteria.add"), rows, live, problems),
            List.of(),
            asOf,
            problems);
    return new Page(msg("tool.CRITERIA") + " · " + deal.row().name(), "deals", page);
  }

  private static List<Finding> findings(DecisionCriteria criteria) {
    var findings = new ArrayList<Finding>();
    if (criteria.criteria().isEmpty()) {
      return List.of(new Finding(msg("criteria.none"), true));
    }
    criteria
        .fit()
        .ifPresent(
            it -> findings.add(new Finding(msg("criteria.fit", Math.round(100 * it)), it < 0.5)));
    for (var must : criteria.failedMusts()) {
      findings.add(new Finding(msg("criteria.must.failed", must.name()), true));
    }
    long rivals =
        criteria.criteria().stream().filter(it -> it.origin() == Origin.COMPETITOR).count();
    if (2 * rivals > criteria.criteria().size()) {
      findings.add(new Finding(msg("criteria.rival", rivals), true));
    }
    if (criteria.criteria().stream().noneMatch(it -> it.origin() == Origin.BUYER)) {
      findings.add(new Finding(msg("criteria.no-buyer"), true));
    }
    long unasked = criteria.criteria().stream().filter(it -> it.askedBy().isBlank()).count();
    if (unasked > 0) {
      findings.add(new Finding(msg("criteria.unasked", unasked), true));
    }
    if (criteria.criteria().stream().noneMatch(DecisionCriterion::must)) {
      findings.add(new Finding(msg("criteria.no-must"), false));
    }
    return findings;
  }

  /// What buyers often forget and regret; worth proposing where it is not on their list.
  private static List<Finding> proposals(DecisionCriteria criteria) {
    var names = criteria.criteria().stream().map(DecisionCriterion::name).toList();
    return PROPOSALS.stream()
        .map(it -> msg("criteria.propose." + it))
        .filter(it -> !names.contains(it))
        .map(it -> new Finding(it, false))
        .toList();
  }

  private static RowForm.Row row(int index, DecisionCriterion criterion) {
    var fit = criterion.fit();
    var failed = criterion.must() && fit != null && fit < DecisionCriterion.MET;
    var origins =
        Stream.of(Origin.values())
            .map(it -> new Option(it.name(), msg("criteria.origin." + it)))
            .toList();
    return new RowForm.Row(
        index,
        criterion.id(),
        criterion.name().isEmpty() ? msg("criteria.new") : criterion.name(),
        failed ? msg("criteria.must.sign") : "",
        List.of(
            Cell.wide(index, "name", msg("criteria.name"), criterion.name()),
            Cell.of(
                index,
                "weight",
                msg("criteria.weight"),
                "text",
                SheetWords.plain(criterion.weight())),
            Cell.choice(
                index, "fit", msg("criteria.ourfit"), fit == null ? "" : "" + fit, points()),
            Cell.of(index, "askedBy", msg("criteria.askedBy"), "text", criterion.askedBy()),
            Cell.choice(
                index, "origin", msg("criteria.origin"), criterion.origin().name(), origins),
            Cell.of(
                index,
                "must",
                msg("criteria.must"),
                "checkbox",
                String.valueOf(criterion.must()))));
  }

  static List<Option> points() {
    var points = new ArrayList<Option>();
    points.add(new Option("", msg("choice.unknown")));
    for (int i = 0; i <= DecisionCriterion.MOST_POINTS; i++) {
      points.add(new Option("" + i, msg("choice.points." + i)));
    }
    return points;
  }
}
