package buyerside.app.access.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Invited;
import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Field;
import buyerside.app.shell.Formats;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.app.shell.SettingsItem;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Settings: oneself, the members, keys.
@Controller
@RequestMapping("/settings")
class SettingsController {

  private final Accounts accounts;
  private final Members members;
  private final ApiTokens tokens;
  private final List<SettingsItem> more;

  SettingsController(
      Accounts accounts, Members members, ApiTokens tokens, List<SettingsItem> more) {
    this.accounts = accounts;
    this.members = members;
    this.tokens = tokens;
    this.more = more.stream().sorted(Comparator.comparingInt(SettingsItem::order)).toList();
  }

  @Bean
  static NavigationItem settingsNavigation() {
    return new NavigationItem("settings", "/settings", "settings", 90);
  }

  @GetMapping
  Page show(Viewer viewer) {
    return page(viewer, "", Problems.NONE);
  }

  @PostMapping("/profile")
  Object profile(
      Viewer viewer,
      @RequestParam(defaultValue = "") String name,
      @RequestParam String language,
      @RequestParam String zone) {
    var problems = accounts.changeProfile(viewer, name, Chosen.language(language), zone);
    return problems.isEmpty() ? "redirect:/settings" : page(viewer, "", new Problems(problems));
  }

  @PostMapping("/members")
  Page invite(
      Viewer viewer, @RequestParam(defaultValue = "") String email, @RequestParam Role role) {
    return switch (members.invite(viewer, email, role)) {
      case Invited.Offered(var token) ->
          page(viewer, "/invitations/" + token.value(), Problems.NONE);
      case Invited.Refused(var reasons) -> page(viewer, "", new Problems(reasons));
    };
  }

  @PostMapping("/members/{member}/role")
  Object role(Viewer viewer, @PathVariable UUID member, @RequestParam Role role) {
    return done(viewer, members.changeRole(viewer, member, role));
  }

  @PostMapping("/members/{member}/removal")
  Object remove(Viewer viewer, @PathVariable UUID member) {
    return done(viewer, members.remove(viewer, member));
  }

  @PostMapping("/keys")
  Page key(Viewer viewer, @RequestParam(defaultValue = "") String keyName) {
    return switch (tokens.make(viewer, keyName)) {
      case ApiTokens.Making.Made(var token) -> page(viewer, token.value(), Problems.NONE);
      case ApiTokens.Making.Refused(var reasons) -> page(viewer, "", new Problems(reasons));
    };
  }

  @PostMapping("/keys/{key}/revocation")
  String revoke(Viewer viewer, @PathVariable UUID key) {
    tokens.revoke(viewer, key);
    return "redirect:/settings";
  }

  private Object done(Viewer viewer, List<Reason> problems) {
    return problems.isEmpty() ? "redirect:/settings" : page(viewer, "", new Problems(problems));
  }

  private Page page(Viewer viewer, String secret, Problems problems) {
    var profile = viewer.profile();
    var sights = members.sights(viewer);
    var settings =
        new SettingsPage(
            Field.text("settings", "name", profile.name(), problems),
            Options.language(profile.language()),
            Options.zone(profile.zone().getId(), problems),
            accounts.seats(viewer).stream()
                .map(it ->
                    new SettingsPage.Seat(
                        it.workspace(),
                        it.place().name(),
                        it.workspace().equals(viewer.workspace())))
                .toList(),
            members.all(viewer).stream()
                .map(it ->
                    new SettingsPage.MemberLine(
                        it.id(),
                        it.name(),
                        it.email(),
                        it.role().name(),
                        Options.role(it.role()).options()))
                .toList(),
            members.invitations(viewer).stream()
                .map(it -> it.email() + " · " + msg("access.role." + it.role()))
                .toList(),
            viewer.role().atLeast(Role.ADMINISTRATOR),
            sights.reps().name(),
            sights.managers().name(),
            Options.role(Role.REP),
            tokens.own(viewer).stream()
                .map(it ->
                    new SettingsPage.KeyLine(it.id(), it.name(), Formats.date(it.createdAt())))
                .toList(),
            more,
            secret,
            problems);
    return new Page(msg("navigation.settings"), "settings", settings);
  }
}
