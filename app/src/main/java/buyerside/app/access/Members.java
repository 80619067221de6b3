package buyerside.app.access;

import buyerside.app.access.Entrance.Open;
import buyerside.app.access.Entrance.Shut;
import buyerside.app.access.Invited.Offered;
import buyerside.app.access.Invited.Refused;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Language;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Who works in a workspace, and in which role.
@Service
public class Members {

  /// How long an invitation can be taken up.
  public static final Duration INVITATION_LIFE = Duration.ofDays(7);

  private final MemberStore store;
  private final AccountStore accounts;
  private final SeatStore seats;
  private final Sessions sessions;
  private final PasswordEncoder passwords;
  private final Clock clock;

  /// Asked for by every list; other nodes see a new name a few seconds late.
  private final Cache<UUID, List<Member>> known =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).maximumSize(1_000).build();

  Members(
      MemberStore store,
      AccountStore accounts,
      SeatStore seats,
      Sessions sessions,
      PasswordEncoder passwords,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.seats = seats;
    this.sessions = sessions;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Member> all(Viewer viewer) {
    return known.get(viewer.workspace(), _ -> store.all(viewer));
  }

  /// Names by id, for lists that show an owner.
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Viewer viewer) {
    return all(viewer).stream().collect(Collectors.toMap(Member::id, Member::name));
  }

  /// A member as the one who asks, for work that goes on without them.
  @Transactional(readOnly = true)
  public Viewer seat(UUID workspace, UUID member) {
    return seats.ofMember(workspace, member).orElseThrow(() -> new Missing(member));
  }

  @Transactional(readOnly = true)
  public List<PendingInvitation> invitations(Viewer viewer) {
    return store.invitations(viewer, clock.instant());
  }

  /// Offers a seat; for administrators.
  @Transactional
  public Invited invite(Viewer viewer, String email, Role role) {
    viewer.require(Role.ADMINISTRATOR);
    var problems = Email.problems("email", email);
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    var address = Email.normal(email);
    if (store.all(viewer).stream().anyMatch(it -> it.email().equals(address))) {
      return new Refused(List.of(Reason.of("email", "member.already")));
    }
    var token = Secret.random();
    var now = clock.instant();
    store.addInvitation(viewer, address, role, token, now, now.plus(INVITATION_LIFE));
    return new Offered(token);
  }

  /// Gives somebody invented a seat in a sample workspace. Nobody can sign in as them.
  ///
  /// @return the member's id
  /// @throws IllegalArgumentException in a workspace that is not a sample
  @Transactional
  public UUID addInvented(Viewer viewer, String name, String email, Role role) {
    if (!viewer.place().sample()) {
      throw new IllegalArgumentException("real workspaces have real members");
    }
    var now = clock.instant();
    var account = Ids.next();
    var profile = viewer.profile();
    var zone = profile.zone().getId();
    var nobodyKnows = "{noop}" + Secret.random().value();
    accounts.add(account, email, name, nobodyKnows, profile.language(), zone, now);
    var member = store.seat(viewer, account, role, now);
    forget(viewer);
    return member;
  }

  /// The invitation behind a link, if it can still be taken up.
  @Transactional(readOnly = true)
  public Optional<PendingInvitation> invitation(Secret token) {
    return store.openInvitation(token, clock.instant()).map(MemberStore.Open::invitation);
  }

  /// Takes up an invitation: with a new account, or with the password of the one they have.
  @Transactional
  public Entrance accept(
      Secret token, String name, String password, Language language, String zone) {
    var open = store.openInvitation(token, clock.instant());
    if (open.isEmpty()) {
      return new Shut(List.of(Reason.of("", "invitation.gone")));
    }
    var invitation = open.get().invitation();
    var account = accounts.find(invitation.email());
    var problems = new ArrayList<Reason>();
    if (account.isEmpty()) {
      problems.addAll(SetUp.nameProblems("name", name));
      problems.addAll(Password.problems("password", password));
      problems.addAll(SetUp.zoneProblems("zone", zone));
    } else if (!passwords.matches(password, account.get().passwordHash())) {
      problems.add(Reason.of("password", "sign-in.wrong"));
    }
    if (!problems.isEmpty()) {
      return new Shut(problems);
    }
    var now = clock.instant();
    var id = account.map(AccountStore.Found::id).orElseGet(Ids::next);
    if (account.isEmpty()) {
      var hash = passwords.encode(password);
      accounts.add(id, invitation.email(), name, hash, language, zone, now);
    }
    var workspace = open.get().workspace();
    var system = Viewer.system(workspace);
    var member = store.seat(system, id, invitation.role(), now);
    store.accept(system, invitation.id(), now);
    forget(system);
    return new Open(sessions.open(id, workspace, member));
  }

  /// Gives a member another role. The last administrator stays one.
  @Transactional
  public List<Reason> changeRole(Viewer viewer, UUID member, Role role) {
    viewer.require(Role.ADMINISTRATOR);
    if (role != Role.ADMINISTRATOR && store.isLastAdministrator(viewer, member)) {
      return List.of(Reason.of("role", "member.last-administrator"));
    }
    store.changeRole(viewer, member, role);
    forget(viewer);
    return List.of();
  }

  /// How far representatives and managers see; the other roles see everything.
  public record Sights(Sight reps, Sight managers) {}

  @Transactional(readOnly = true)
  public Sights sights(Viewer viewer) {
    return store.sights(viewer);
  }

  /// Lets representatives and managers see so far. A manager sees at least the team.
  @Transactional
  public void letSee(Viewer viewer, Sights sights) {
    viewer.require(Role.ADMINISTRATOR);
    var managers = sights.managers() == Sight.OWN ? Sight.TEAM : sights.managers();
    store.setSight(viewer, sights.reps(), managers);
  }

  /// Takes a member's seat away; their records keep their name.
  @Transactional
  public List<Reason> remove(Viewer viewer, UUID member) {
    viewer.require(Role.ADMINISTRATOR);
    if (store.isLastAdministrator(viewer, member)) {
      return List.of(Reason.of("role", "member.last-administrator"));
    }
    store.leave(viewer, member, clock.instant());
    forget(viewer);
    return List.of();
  }

  /// Once the change is in, so that nobody remembers what was before it.
  private void forget(Viewer viewer) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            known.invalidate(viewer.workspace());
          }
        });
  }
}
