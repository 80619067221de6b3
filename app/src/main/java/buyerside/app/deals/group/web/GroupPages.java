package buyerside.app.deals.group.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.group.BuyingGroup;
import buyerside.app.deals.group.BuyingGroups;
import buyerside.app.deals.group.GroupMember;
import buyerside.app.deals.group.GroupMember.Influence;
import buyerside.app.deals.group.GroupMember.Stance;
import buyerside.app.deals.sheets.web.Findings;
import buyerside.app.deals.sheets.web.Findings.Finding;
import buyerside.app.deals.sheets.web.RowForm;
import buyerside.app.deals.sheets.web.RowForm.Cell;
import buyerside.app.deals.sheets.web.SheetPage;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Templates;
import buyerside.method.Role;
import buyerside.method.Standing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Draws buying groups.
@Component
class GroupPages {

  private static final GroupMember NOBODY =
      new GroupMember(
          "",
          "",
          "",
          Set.of(),
          new GroupMember.Weight(Influence.MEDIUM, Stance.UNKNOWN),
          null,
          null);

  private final Deals deals;
  private final BuyingGroups groups;
  private final Templates templates;
  private final Clock clock;

  GroupPages(Deals deals, BuyingGroups groups, Templates templates, Clock clock) {
    this.deals = deals;
    this.groups = groups;
    this.templates = templates;
    this.clock = clock;
  }

  /// @param blank how many empty rows to offer
  record Shown(int revision, BuyingGroup group, int blank) {}

  Page page(Viewer viewer, UUID id, Shown shown, String asOf, Problems problems) {
    var deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var standing = deals.standing(viewer, deal, clock.instant());
    var version = deals.followed(viewer, deal, clock.instant());
    var live = asOf.isEmpty();
    var rows = new ArrayList<RowForm.Row>();
    for (var member : shown.group().members()) {
      rows.add(row(rows.size(), member));
    }
    for (int i = 0; live && i < shown.blank(); i++) {
      rows.add(row(rows.size(), NOBODY));
    }
    var findings = new Findings(msg("group.findings"), findings(shown.group(), standing, version));
    var leaving = new LeavingList(id, leaving(shown.group()));
    var page =
        new SheetPage(
            id,
            deal.row().name(),
            msg("tool.BUYING_GROUP"),
            msg("group.lead"),
            "/deals/" + id + "/buying-group",
            shown.revision(),
            List.of(templates.content(findings)),
            new RowForm(msg("group.add"), rows, live, problems),
            live ? List.of(templates.content(leaving)) : List.of(),
            asOf,
            problems);
    return new Page(msg("tool.BUYING_GROUP") + " · " + deal.row().name(), "deals", page);
  }

  Page departure(Viewer viewer, UUID id, String memberId) {
    var deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var sheet = groups.find(viewer, id, null).orElseThrow(() -> new Missing(id));
    var member = sheet.content().member(memberId).orElseThrow(() -> new Missing(memberId));
    var version = deals.followed(viewer, deal, clock.instant());
    var lines =
        groups.carriedOnlyBy(viewer, id, member).stream()
            .map(it -> {
              var quote = it.quote();
              var criterion = StageWords.of(version, it.evidence().criterion());
              return new DeparturePage.Line(it.id(), criterion, quote == null ? "" : quote);
            })
            .toList();
    var page =
        new DeparturePage(id, deal.row().name(), sheet.revision(), memberId, member.name(), lines);
    return new Page(msg("group.leaves", member.name()), "deals", page);
  }

  private static List<Option> leaving(BuyingGroup group) {
    return group.present().stream()
        .filter(it -> !it.id().isEmpty())
        .map(it -> new Option(it.id(), it.name()))
        .toList();
  }

  private static List<Finding> findings(
      BuyingGroup group, Standing standing, ProcessVersion version) {
    var findings = new ArrayList<Finding>();
    for (var lack : group.lacks(standing)) {
      var criterion = StageWords.of(version, lack.criterion().id());
      var roles =
          lack.roles().stream()
              .map(it -> msg("process.role." + it))
              .collect(Collectors.joining(msg("deals.list.separator")));
      findings.add(
          new Finding(
              lack.known()
                  .map(it -> msg("group.lack.unmet", criterion, it.name()))
                  .orElseGet(() -> msg("group.lack.nobody", criterion, roles)),
              true));
    }
    for (var role : Role.values()) {
      if (group.present().stream().noneMatch(it -> it.roles().contains(role))) {
        findings.add(new Finding(msg("group.none", msg("process.role." + role)), false));
      }
    }
    for (var member : group.present()) {
      var against = member.weight().stance() == Stance.AGAINST;
      if (against && member.weight().influence() == Influence.HIGH) {
        findings.add(new Finding(msg("group.against", member.name()), true));
      }
    }
    return findings;
  }

  private static RowForm.Row row(int index, GroupMember member) {
    var met = member.met();
    var left = member.left();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(index, "name", msg("group.name"), "text", member.name()));
    cells.add(Cell.of(index, "title", msg("group.title"), "text", member.title()));
    cells.add(
        Cell.choice(
            index,
            "influence",
            msg("group.influence"),
            member.weight().influence().name(),
            options(Influence.values(), "group.influence.")));
    cells.add(
        Cell.choice(
            index,
            "stance",
            msg("group.stance"),
            member.weight().stance().name(),
            options(Stance.values(), "group.stance.")));
    cells.add(Cell.of(index, "met", msg("group.met"), "date", met == null ? "" : met.toString()));
    for (var role : Role.values()) {
      var has = String.valueOf(member.roles().contains(role));
      cells.add(Cell.of(index, role.name(), msg("process.role." + role), "checkbox", has));
    }
    cells.add(Cell.of(index, "left", "", "hidden", left == null ? "" : left.toString()));
    return new RowForm.Row(
        index,
        member.id(),
        member.name().isEmpty() ? msg("group.new") : member.name(),
        left == null ? "" : msg("group.left", Formats.date(left)),
        cells);
  }

  private static List<Option> options(Enum<?>[] values, String prefix) {
    return Stream.of(values).map(it -> new Option(it.name(), msg(prefix + it.name()))).toList();
  }
}
