package buyerside.app.access;

import buyerside.app.shell.Language;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who asks: a member in a workspace. The first argument of everything that reads or writes.
///
/// @param member the member's id; `null` when the program itself acts (nightly work)
public record Viewer(
    UUID workspace,
    @Nullable UUID member,
    Role role,
    Channel channel,
    Profile profile,
    Place place) {

  /// The person.
  public record Profile(UUID account, String email, String name, Language language, ZoneId zone) {}

  /// The workspace's facts that pages and rules need.
  ///
  /// @param sees whose deals this member sees, their own among them; `null`: everybody's
  /// @param sample whether everything in it is generated
  public record Place(
      String name, String currency, ZoneId zone, @Nullable Set<UUID> sees, boolean sample) {
    public Place {
      sees = sees == null ? null : Set.copyOf(sees);
    }
  }

  private static final UUID NOBODY = new UUID(0, 0);

  /// The program itself, in a workspace; sees and may do everything there.
  public static Viewer system(UUID workspace) {
    return new Viewer(
        workspace,
        null,
        Role.ADMINISTRATOR,
        Channel.SYSTEM,
        new Profile(NOBODY, "", "", Language.EN, ZoneOffset.UTC),
        new Place("", "CNY", ZoneOffset.UTC, null, false));
  }

  public Viewer through(Channel other) {
    return new Viewer(workspace, member, role, other, profile, place);
  }

  /// The member's id, for what only a person does.
  ///
  /// @throws IllegalStateException if the program itself acts
  public UUID self() {
    if (member == null) {
      throw new IllegalStateException("no person acts");
    }
    return member;
  }

  /// @throws Forbidden if the role is below the one needed
  public void require(Role needed) {
    if (!role.atLeast(needed)) {
      throw new Forbidden(needed);
    }
  }
}
