package buyerside.app.access;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The team that a page can be held to.
@Component
public class TeamChoice {

  /// The name of the parameter in URLs.
  public static final String TEAM = "team";

  private final Teams teams;

  TeamChoice(Teams teams) {
    this.teams = teams;
  }

  /// The team that a URL names; empty if it names none that is there.
  public Optional<Team> read(Viewer viewer, String given) {
    return given.isBlank()
        ? Optional.empty()
        : teams.all(viewer).stream().filter(it -> it.id().toString().equals(given)).findFirst();
  }

  /// What to choose from; no options where there is no team.
  public Choice options(Viewer viewer, @Nullable UUID chosen) {
    var all = teams.all(viewer);
    var options = new ArrayList<Option>();
    if (!all.isEmpty()) {
      options.add(new Option("", msg("teams.all")));
      all.forEach(it -> options.add(new Option(it.id().toString(), it.name())));
    }
    return new Choice(
        TEAM, msg("teams.one"), options, chosen == null ? "" : chosen.toString(), List.of());
  }
}
