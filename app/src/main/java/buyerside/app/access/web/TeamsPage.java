package buyerside.app.access.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// The teams of a workspace, and a form for each where one may change them.
///
/// @param fresh the form for a new one
public record TeamsPage(List<TeamForm> teams, TeamForm fresh, boolean mayChange)
    implements Fragment {

  /// @param id empty for a new one
  /// @param managers whom to choose from
  /// @param open whether it stands open, because it was refused
  public record TeamForm(
      String id,
      String action,
      String name,
      int version,
      String manager,
      String managerName,
      List<Option> managers,
      List<Place> places,
      String names,
      boolean open,
      Problems problems) {
    public TeamForm {
      managers = List.copyOf(managers);
      places = List.copyOf(places);
    }
  }

  /// A member who may be of it.
  ///
  /// @param elsewhere the name of the team that they would leave; empty if none
  public record Place(String id, String name, boolean chosen, String elsewhere) {}

  public TeamsPage {
    teams = List.copyOf(teams);
  }

  @Override
  public int status() {
    var refused =
        fresh.open()
            ? fresh.problems()
            : teams.stream()
                .filter(TeamForm::open)
                .findFirst()
                .map(TeamForm::problems)
                .orElse(Problems.NONE);
    return Fragment.statusOf(refused);
  }
}
