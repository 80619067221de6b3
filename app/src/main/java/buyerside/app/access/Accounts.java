package buyerside.app.access;

import buyerside.app.access.Entrance.Open;
import buyerside.app.access.Entrance.Shut;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Language;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People who can sign in: the first run, signing in, and what each sets for themselves.
@Service
public class Accounts {

  private final AccountStore store;
  private final SeatStore seats;
  private final Sessions sessions;
  private final SignInLimit limit;
  private final PasswordEncoder passwords;
  private final Clock clock;
  private final String noPassword;

  Accounts(
      AccountStore store,
      SeatStore seats,
      Sessions sessions,
      SignInLimit limit,
      PasswordEncoder passwords,
      Clock clock) {
    this.store = store;
    this.seats = seats;
    this.sessions = sessions;
    this.limit = limit;
    this.passwords = passwords;
    this.clock = clock;
    this.noPassword = "{noop}" + Secret.random().value();
  }

  /// Whether nobody has set this installation up yet.
  @Transactional(readOnly = true)
  public boolean none() {
    return store.none();
  }

  /// Makes the first workspace with its administrator, and signs them in.
  @Transactional
  public Entrance setUp(SetUp command) {
    store.lockFirstRun();
    if (!store.none()) {
      return new Shut(List.of(Reason.of("", "first-run.done")));
    }
    var problems = command.problems();
    if (!problems.isEmpty()) {
      return new Shut(problems);
    }
    var now = clock.instant();
    var account = Ids.next();
    store.add(account, command, passwords.encode(command.password()), now);
    return enterNewWorkspace(
        account, command.workspace(), command.language(), command.zone(), false);
  }

  /// Makes a further workspace with the asker as its administrator.
  ///
  /// @return the asker there
  @Transactional
  public Viewer addWorkspace(Viewer viewer, String name, boolean sample) {
    var profile = viewer.profile();
    var workspace =
        newWorkspace(profile.account(), name, profile.language(), profile.zone().getId(), sample);
    return seats.ofAccount(profile.account()).stream()
        .filter(it -> it.workspace().equals(workspace.workspace()))
        .findFirst()
        .orElseThrow();
  }

  /// Signs in with e-mail and password. Wrong ones are refused alike, and slowed down when many.
  ///
  /// @param address where the request comes from
  @Transactional
  public Entrance signIn(String email, String password, String address) {
    var now = clock.instant();
    var name = Email.normal(email);
    if (limit.exceeded(name, address, now)) {
      return new Shut(List.of(Reason.of("", "sign-in.too-many", SignInLimit.WINDOW.toMinutes())));
    }
    var account = store.find(name);
    var hash = account.map(AccountStore.Found::passwordHash).orElse(noPassword);
    var seat =
        passwords.matches(password, hash)
            ? account.flatMap(it -> seats.ofAccount(it.id()).stream().findFirst())
            : Optional.<Viewer>empty();
    if (seat.isEmpty()) {
      return new Shut(List.of(Reason.of("", "sign-in.wrong")));
    }
    limit.forget(name);
    var viewer = seat.get();
    return new Open(sessions.open(viewer.profile().account(), viewer.workspace(), viewer.self()));
  }

  /// All workspaces of this installation, for work that concerns each.
  @Transactional(readOnly = true)
  public List<UUID> workspaces() {
    return store.workspaces();
  }

  /// The program itself in a workspace, on that workspace's clock and in its currency.
  @Transactional(readOnly = true)
  public Viewer system(UUID workspace) {
    var system = Viewer.system(workspace);
    return new Viewer(
        workspace, null, system.role(), system.channel(), system.profile(), store.place(system));
  }

  /// Who has run this installation longest.
  @Transactional(readOnly = true)
  public Optional<Viewer> firstAdministrator() {
    return store.first().flatMap(it -> seats.ofAccount(it).stream().findFirst());
  }

  /// The workspaces a viewer has a seat in.
  @Transactional(readOnly = true)
  public List<Viewer> seats(Viewer viewer) {
    return seats.ofAccount(viewer.profile().account());
  }

  /// Lets a viewer into another of their workspaces.
  @Transactional
  public Entrance enter(Viewer viewer, UUID workspace) {
    return seats.ofAccount(viewer.profile().account()).stream()
        .filter(it -> it.workspace().equals(workspace))
        .findFirst()
        .<Entrance>map(
            it -> new Open(sessions.open(it.profile().account(), it.workspace(), it.self())))
        .orElseGet(() -> new Shut(List.of(Reason.of("workspace", "unknown"))));
  }

  /// Changes how a person reads the product.
  ///
  /// @return what is wrong; empty if it was kept
  @Transactional
  public List<Reason> changeProfile(Viewer viewer, String name, Language language, String zone) {
    var problems = new ArrayList<Reason>();
    problems.addAll(SetUp.nameProblems("name", name));
    problems.addAll(SetUp.zoneProblems("zone", zone));
    if (problems.isEmpty()) {
      store.change(viewer.profile().account(), name.strip(), language, zone);
    }
    return problems;
  }

  private Open enterNewWorkspace(
      UUID account, String name, Language language, String zone, boolean sample) {
    var made = newWorkspace(account, name, language, zone, sample);
    return new Open(sessions.open(account, made.workspace(), made.member()));
  }

  private record NewWorkspace(UUID workspace, UUID member) {}

  private NewWorkspace newWorkspace(
      UUID account, String name, Language language, String zone, boolean sample) {
    Instant now = clock.instant();
    var made = new NewWorkspace(Ids.next(), Ids.next());
    var system = Viewer.system(made.workspace());
    var currency =
        switch (language) {
          case EN -> "USD";
          case ZH_HANS -> "CNY";
          case ZH_HANT -> "TWD";
        };
    store.addWorkspace(system, name.strip(), language, zone, currency, sample, now);
    store.addMember(system, made.member(), account, Role.ADMINISTRATOR, now);
    return made;
  }
}
