package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.reporting.Closeness;
import buyerside.app.relations.reporting.OrgChart;
import buyerside.app.relations.reporting.ReportingLines;
import buyerside.app.relations.reporting.ReportingLines.Acquaintance;
import buyerside.app.relations.reporting.ReportingLines.Colleague;
import buyerside.app.relations.web.PeopleMap.Box;
import buyerside.app.relations.web.PeopleMap.Known;
import buyerside.app.relations.web.PeopleMap.Line;
import buyerside.app.relations.web.PeopleMap.Row;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reporting lines at a company, and who of us knows whom.
@Controller
@RequestMapping("/companies/{id}/people")
class PeopleMapController {

  private static final int LONGEST = 22;

  private final Companies companies;
  private final ReportingLines lines;
  private final Members members;

  PeopleMapController(Companies companies, ReportingLines lines, Members members) {
    this.companies = companies;
    this.lines = lines;
    this.members = members;
  }

  @GetMapping
  Page show(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, id, Problems.NONE);
  }

  @PostMapping("/{person}/boss")
  Object report(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String boss) {
    var chosen = boss(boss);
    if (chosen == null && !boss.isEmpty()) {
      return page(viewer, id, new Problems(List.of(Reason.of("boss", "unknown"))));
    }
    return switch (lines.report(viewer, person, chosen)) {
      case Kept(_, var command) -> "redirect:/companies/" + id + "/people?done=" + command;
      case Rejected(var reasons) -> page(viewer, id, new Problems(reasons));
    };
  }

  private Page page(Viewer viewer, UUID id, Problems problems) {
    var company = companies.find(viewer, id).orElseThrow(() -> new Missing(id));
    var there = lines.at(viewer, id);
    var byId =
        there.stream().collect(Collectors.toMap(it -> it.person().id(), Function.identity()));
    var bosses = new LinkedHashMap<UUID, UUID>();
    for (var one : there) {
      if (one.boss() != null && byId.containsKey(one.boss())) {
        bosses.put(one.person().id(), one.boss());
      }
    }
    var chart = OrgChart.of(bosses);
    var names = members.names(viewer);
    var page =
        new PeopleMap(
            company.name(),
            "/companies/" + id,
            chart.width(),
            chart.height(),
            chart.boxes().stream().map(it -> box(it, byId)).toList(),
            chart.lines().stream().map(PeopleMapController::line).toList(),
            there.stream().map(it -> row(it, there, names)).toList(),
            problems);
    return new Page(msg("people.map"), "companies", page);
  }

  private static Box box(OrgChart.Box box, Map<UUID, Colleague> byId) {
    var colleague = byId.get(box.person());
    if (colleague == null) {
      throw new Missing(box.person());
    }
    var title = colleague.person().facts().title();
    return new Box(
        box.x(),
        box.y(),
        box.x() + 12,
        box.y() + 22,
        box.y() + 40,
        cut(colleague.person().name()),
        title == null ? "" : cut(title),
        colleague.known().isEmpty()
            ? Closeness.Grade.NONE.name()
            : colleague.known().getFirst().closeness().grade().name(),
        "/people/" + box.person());
  }

  /// Down, across and down again.
  private static Line line(OrgChart.Line line) {
    var middle = (line.fromY() + line.toY()) / 2;
    return new Line(
        "M%d %dV%dH%dV%d".formatted(line.fromX(), line.fromY(), middle, line.toX(), line.toY()));
  }

  private static Row row(Colleague one, List<Colleague> there, Map<UUID, String> names) {
    var options = new ArrayList<Option>();
    options.add(new Option("", msg("people.noBoss")));
    there.stream()
        .filter(it -> !it.person().id().equals(one.person().id()))
        .forEach(it -> options.add(new Option(it.person().id().toString(), it.person().name())));
    var title = one.person().facts().title();
    return new Row(
        one.person().id().toString(),
        one.person().name(),
        "/people/" + one.person().id(),
        title == null ? "" : title,
        options,
        one.boss() == null ? "" : one.boss().toString(),
        one.known().stream().map(it -> known(it, names)).toList());
  }

  private static Known known(Acquaintance it, Map<UUID, String> names) {
    var closeness = it.closeness();
    return new Known(
        names.getOrDefault(it.member(), ""),
        closeness.points(),
        closeness.grade().name(),
        msg("people.last", closeness.contacts(), Formats.date(closeness.last())));
  }

  /// So that it stays within its box; a Chinese character is as wide as two others.
  private static String cut(String text) {
    var width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) > 0x2E80 ? 2 : 1;
      if (width > LONGEST) {
        return text.substring(0, i) + "…";
      }
    }
    return text;
  }

  private static @Nullable UUID boss(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
