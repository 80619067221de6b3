package buyerside.app.access.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import buyerside.app.shell.SettingsItem;
import java.util.List;
import java.util.UUID;

/// One's own settings, the members, and keys for programs.
///
/// @param more what modules let one set on pages of their own
/// @param secret a link or key that is shown this once; empty if none was made
public record SettingsPage(
    Field name,
    Choice language,
    Choice zone,
    List<Seat> seats,
    List<MemberLine> members,
    List<String> invitations,
    boolean administrator,
    String repsSee,
    String managersSee,
    Choice role,
    List<KeyLine> keys,
    List<SettingsItem> more,
    String secret,
    Problems problems)
    implements Fragment {

  /// A workspace that one has a seat in.
  public record Seat(UUID workspace, String name, boolean current) {}

  public record MemberLine(UUID id, String name, String email, String role, List<Option> roles) {}

  public record KeyLine(UUID id, String name, String made) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
