package buyerside.app.access.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Member;
import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Team;
import buyerside.app.access.Teaming;
import buyerside.app.access.Teams;
import buyerside.app.access.Viewer;
import buyerside.app.access.web.TeamsPage.Place;
import buyerside.app.access.web.TeamsPage.TeamForm;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.util.ArrayList;
import java.util.HashMap;
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

/// Teams: who works together, and under whom.
@Controller
@RequestMapping("/settings/teams")
class TeamsController {

  private static final String BACK = "redirect:/settings/teams";

  private final Teams teams;
  private final Members members;

  TeamsController(Teams teams, Members members) {
    this.teams = teams;
    this.members = members;
  }

  /// What was typed into a team's form.
  private record Typed(
      String id, String name, int version, String manager, List<UUID> chosen, Problems problems) {}

  @GetMapping
  Page show(Viewer viewer) {
    return page(viewer, null);
  }

  @PostMapping
  Object make(
      Viewer viewer,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String manager,
      @RequestParam(defaultValue = "") List<UUID> chosen) {
    return answer(
        viewer,
        teams.make(viewer, name, id(manager), chosen),
        it -> new Typed("", name, 1, manager, chosen, it));
  }

  @PostMapping("/{team}")
  Object change(
      Viewer viewer,
      @PathVariable UUID team,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String manager,
      @RequestParam(defaultValue = "") List<UUID> chosen) {
    return answer(
        viewer,
        teams.change(viewer, team, version, name, id(manager), chosen),
        it -> new Typed(team.toString(), name, version, manager, chosen, it));
  }

  @PostMapping("/{team}/removal")
  String remove(Viewer viewer, @PathVariable UUID team) {
    teams.remove(viewer, team);
    return BACK;
  }

  private Object answer(Viewer viewer, Teaming teaming, Function<Problems, Typed> again) {
    return switch (teaming) {
      case Teaming.Teamed _ -> BACK;
      case Teaming.Refused(var reasons) -> page(viewer, again.apply(new Problems(reasons)));
    };
  }

  private Page page(Viewer viewer, @Nullable Typed typed) {
    var known = teams.all(viewer);
    var all = members.all(viewer);
    var forms = new ArrayList<TeamForm>();
    for (var team : known) {
      var id = team.id().toString();
      var shown =
          typed != null && typed.id().equals(id)
              ? typed
              : new Typed(
                  id,
                  team.name(),
                  team.version(),
                  team.manager() == null ? "" : team.manager().toString(),
                  team.members(),
                  Problems.NONE);
      forms.add(form(shown, all, known, shown == typed));
    }
    var none = new Typed("", "", 1, "", List.of(), Problems.NONE);
    var fresh = typed != null && typed.id().isEmpty() ? typed : none;
    var page =
        new TeamsPage(
            forms,
            form(fresh, all, known, fresh == typed),
            viewer.role().atLeast(Role.ADMINISTRATOR));
    return new Page(msg("teams.title"), "settings", page);
  }

  private static TeamForm form(Typed typed, List<Member> all, List<Team> teams, boolean open) {
    var elsewhere = elsewhere(teams, typed.id());
    var names = all.stream().collect(Collectors.toMap(Member::id, Member::name));
    var managers = new ArrayList<>(List.of(new Option("", msg("teams.manager.none"))));
    all.forEach(it -> managers.add(new Option(it.id().toString(), it.name())));
    return new TeamForm(
        typed.id(),
        "/settings/teams" + (typed.id().isEmpty() ? "" : "/" + typed.id()),
        typed.name(),
        typed.version(),
        typed.manager(),
        typed.manager().isEmpty() ? "" : names.getOrDefault(UUID.fromString(typed.manager()), ""),
        managers,
        all.stream()
            .map(it ->
                new Place(
                    it.id().toString(),
                    it.name(),
                    typed.chosen().contains(it.id()),
                    elsewhere.getOrDefault(it.id(), "")))
            .toList(),
        all.stream()
            .filter(it -> typed.chosen().contains(it.id()))
            .map(Member::name)
            .collect(Collectors.joining(msg("teams.separator"))),
        open,
        typed.problems());
  }

  private static Map<UUID, String> elsewhere(List<Team> teams, String here) {
    var elsewhere = new HashMap<UUID, String>();
    for (var team : teams) {
      if (!team.id().toString().equals(here)) {
        team.members().forEach(it -> elsewhere.put(it, team.name()));
      }
    }
    return elsewhere;
  }

  private static @Nullable UUID id(String typed) {
    return typed.isBlank() ? null : Chosen.id(typed);
  }
}
