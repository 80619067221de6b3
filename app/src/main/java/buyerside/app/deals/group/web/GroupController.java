package buyerside.app.deals.group.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.group.BuyingGroup;
import buyerside.app.deals.group.BuyingGroups;
import buyerside.app.deals.group.GroupMember;
import buyerside.app.deals.group.GroupMember.Influence;
import buyerside.app.deals.group.GroupMember.Stance;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Saving.Saved;
import buyerside.app.deals.sheets.web.TypedRows;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.method.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The buying group of a deal.
@Controller
@RequestMapping("/deals/{deal}/buying-group")
class GroupController {

  private final BuyingGroups groups;
  private final GroupPages pages;

  GroupController(BuyingGroups groups, GroupPages pages) {
    this.groups = groups;
    this.pages = pages;
  }

  @GetMapping
  Object show(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = AsOf.of(asOf, viewer).orElse(null);
    var sheet = groups.find(viewer, deal, at).orElseThrow(() -> new Missing(deal));
    var shown = new GroupPages.Shown(sheet.revision(), sheet.content(), 1);
    return pages.page(viewer, deal, shown, at == null ? "" : asOf, Problems.NONE);
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam(defaultValue = "save") String then,
      @RequestParam Map<String, String> form) {
    var typed = new TypedRows(form);
    var rows = typed.rows("name", "title");
    var group = new BuyingGroup(rows.stream().map(GroupController::member).toList());
    var problems = new Problems(typed.problems());
    if (then.equals("add") || problems.any()) {
      return pages.page(viewer, deal, new GroupPages.Shown(revision, group, 3), "", problems);
    }
    return answer(viewer, deal, groups.save(viewer, deal, revision, group), group);
  }

  /// What would be withdrawn if somebody left.
  @GetMapping("/departure")
  Page departure(Viewer viewer, @PathVariable UUID deal, @RequestParam String member) {
    return pages.departure(viewer, deal, member);
  }

  @PostMapping("/departure")
  Object leave(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam String member,
      @RequestParam(required = false) List<UUID> evidence) {
    var chosen = evidence == null ? List.<UUID>of() : evidence;
    var saving = groups.leave(viewer, deal, revision, member, chosen);
    var present = groups.find(viewer, deal, null).orElseThrow(() -> new Missing(deal));
    return answer(viewer, deal, saving, present.content());
  }

  private Object answer(Viewer viewer, UUID deal, Saving saving, BuyingGroup typed) {
    return switch (saving) {
      case Saved(_, var command) -> "redirect:/deals/" + deal + "/buying-group?done=" + command;
      case Rejected(var reasons) -> {
        var now = groups.find(viewer, deal, null).orElseThrow(() -> new Missing(deal));
        var shown = new GroupPages.Shown(now.revision(), typed, 1);
        yield pages.page(viewer, deal, shown, "", new Problems(reasons));
      }
    };
  }

  private static GroupMember member(TypedRows.Row row) {
    return new GroupMember(
        row.id(),
        row.text("name"),
        row.text("title"),
        Stream.of(Role.values()).filter(it -> row.ticked(it.name())).collect(Collectors.toSet()),
        new GroupMember.Weight(
            row.choice("influence", Influence.class, Influence.MEDIUM),
            row.choice("stance", Stance.class, Stance.UNKNOWN)),
        row.date("met"),
        row.date("left"));
  }
}
