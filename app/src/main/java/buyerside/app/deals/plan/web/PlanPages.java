package buyerside.app.deals.plan.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.deals.group.BuyingGroups;
import buyerside.app.deals.group.GroupMember;
import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.Outlook;
import buyerside.app.deals.plan.PlanStep;
import buyerside.app.deals.plan.PlanTemplates;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.sheets.web.Findings;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws joint plans.
@Component
class PlanPages {

  private final Deals deals;
  private final BuyingGroups groups;
  private final Members members;
  private final PlanTemplates templates;
  private final Clock clock;

  PlanPages(
      Deals deals, BuyingGroups groups, Members members, PlanTemplates templates, Clock clock) {
    this.deals = deals;
    this.groups = groups;
    this.members = members;
    this.templates = templates;
    this.clock = clock;
  }

  /// @param blank how many empty rows to offer
  /// @param closed the closed days as typed; `null` to show those of the plan
  record Shown(int revision, JointPlan plan, int blank, @Nullable String closed) {}

  Page page(Viewer viewer, UUID id, Shown shown, String asOf, Problems problems) {
    var deal = find(viewer, id);
    var plan = shown.plan();
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var sound = plan.problems(today).isEmpty();
    var outlook = sound ? Outlook.of(plan, today) : null;
    var rows = new ArrayList<PlanPage.Row>();
    for (var step : plan.steps()) {
      rows.add(row(rows.size(), step, plan));
    }
    for (int i = 0; asOf.isEmpty() && i < shown.blank(); i++) {
      rows.add(blank(rows.size()));
    }
    var goLive = plan.goLive();
    var page =
        new PlanPage(
            id,
            deal.row().name(),
            shown.revision(),
            new PlanPage.Typed(
                goLive == null ? "" : goLive.toString(),
                Objects.requireNonNullElseGet(shown.closed(), () -> closed(plan.closed())),
                plan.note()),
            rows,
            new Findings(
                msg("plan.findings"),
                outlook == null ? List.of() : PlanFindings.of(plan, outlook, today)),
            outlook == null || plan.steps().isEmpty() ? null : PlanPicture.of(plan, outlook, today),
            owners(viewer, id),
            templates.offered(viewer, deal),
            asOf,
            problems);
    return new Page(msg("tool.PLAN") + " · " + deal.row().name(), "deals", page);
  }

  PlanDocument document(Viewer viewer, UUID id, Sheet<JointPlan> sheet) {
    var deal = find(viewer, id);
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var plan = sheet.content();
    return new PlanDocument(
        deal.row().companyName(),
        deal.row().name(),
        Formats.date(Objects.requireNonNullElse(sheet.saved(), clock.instant())),
        PlanPicture.of(plan, Outlook.of(plan, today), today),
        plan.note());
  }

  private List<String> owners(Viewer viewer, UUID id) {
    var group = groups.find(viewer, id, null).orElseThrow().content();
    return Stream.concat(
            group.present().stream().map(GroupMember::name),
            members.names(viewer).values().stream().sorted())
        .distinct()
        .toList();
  }

  private static PlanPage.Row row(int index, PlanStep step, JointPlan plan) {
    var timing = step.timing();
    var done = step.done();
    var due = timing.due();
    return new PlanPage.Row(
        index,
        step.id(),
        step.title(),
        step.owner().side().name(),
        step.owner().name(),
        String.valueOf(timing.days()),
        timing.after().stream()
            .flatMap(it -> plan.step(it).stream())
            .map(it -> String.valueOf(plan.steps().indexOf(it) + 1))
            .collect(Collectors.joining(", ")),
        due == null ? "" : due.toString(),
        done == null ? "" : done.on().toString(),
        done == null || done.by().isEmpty()
            ? ""
            : msg("plan.done.by", Formats.date(done.on()), done.by()));
  }

  private static PlanPage.Row blank(int index) {
    return new PlanPage.Row(
        index, Ids.next().toString(), "", PlanStep.Side.BUYER.name(), "", "", "", "", "", "");
  }

  /// Runs of days as spans.
  private static String closed(List<LocalDate> days) {
    var spans = new ArrayList<String>();
    for (int from = 0; from < days.size(); ) {
      int to = from;
      while (to + 1 < days.size() && days.get(to + 1).equals(days.get(to).plusDays(1))) {
        to++;
      }
      spans.add(from == to ? days.get(from).toString() : days.get(from) + ".." + days.get(to));
      from = to + 1;
    }
    return String.join(", ", spans);
  }

  private Deal find(Viewer viewer, UUID id) {
    return deals.find(viewer, id).orElseThrow(() -> new Missing(id));
  }
}
