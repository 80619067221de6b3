package buyerside.app.relations.register;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.invitations.Policies;
import buyerside.app.relations.register.Entering.Blocked;
import buyerside.app.relations.register.Entering.Entered;
import buyerside.app.relations.register.Entering.Rejected;
import buyerside.app.shell.Reason;
import buyerside.method.hospitality.HospitalityPolicy.Already;
import buyerside.method.hospitality.HospitalityPolicy.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was given and received. Entries are only ever added, each sealed with the one before.
/// Members see their own; managers, operations and administrators see all.
@Service
public class HospitalityRegister {

  private static final int EXPORTED_AT_ONCE = 1_000;

  private final RegisterStore store;
  private final Policies policies;
  private final People people;
  private final Clock clock;

  HospitalityRegister(RegisterStore store, Policies policies, People people, Clock clock) {
    this.store = store;
    this.policies = policies;
    this.people = people;
    this.clock = clock;
  }

  /// Whether the chain of seals is whole.
  ///
  /// @param entries how many there are
  /// @param broken the first number whose seal does not fit; `null` if all do
  /// @param last the last seal, to be kept elsewhere: it proves all entries before it
  public record Proof(long entries, @Nullable Long broken, String last) {}

  /// Enters something. What a rule forbids is refused while it is still planned; what happened is
  /// kept, with the rules it broke.
  @Transactional
  public Entering enter(Viewer viewer, RegisterFacts facts) {
    var problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var person = person(viewer, facts);
    if (facts.party().person() != null && person.isEmpty()) {
      return new Rejected(List.of(Reason.of("person", "unknown")));
    }
    store.lock(viewer);
    var rules = against(viewer, facts, person);
    if (facts.on().isAfter(today(viewer)) && rules.stream().anyMatch(Rule::blocks)) {
      return new Blocked(rules);
    }
    return new Entered(store.add(viewer, facts, person, rules, clock.instant()), rules);
  }

  /// What would speak against it; nothing is kept.
  @Transactional(readOnly = true)
  public List<Rule> check(Viewer viewer, RegisterFacts facts) {
    return against(viewer, facts, person(viewer, facts));
  }

  /// Approves or refuses what waits; for managers, never their own. A member may cancel their own.
  ///
  /// @return why not; empty if it was decided
  @Transactional
  public List<Reason> decide(Viewer viewer, long number, Entry.Verdict verdict, String reason) {
    store.lock(viewer);
    var entry = store.find(viewer, number, sees(viewer));
    if (entry.isEmpty()) {
      return List.of(Reason.of("", "unknown"));
    }
    var own = entry.get().member().equals(viewer.self());
    if (verdict == Entry.Verdict.CANCELLATION) {
      if (!own) {
        return List.of(Reason.of("", "register.not-yours"));
      }
    } else {
      viewer.require(Role.MANAGER);
      if (own) {
        return List.of(Reason.of("", "register.own"));
      }
      if (!entry.get().waits()) {
        return List.of(Reason.of("", "register.decided"));
      }
    }
    if (reason.isBlank()) {
      return List.of(Reason.of("reason", "missing"));
    }
    store.decide(viewer, entry.get(), verdict, reason.strip(), clock.instant());
    return List.of();
  }

  @Transactional(readOnly = true)
  public Optional<Entry> find(Viewer viewer, long number) {
    return store.find(viewer, number, sees(viewer));
  }

  /// A page, latest first.
  ///
  /// @param before the last number of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<Entry> page(Viewer viewer, @Nullable Long before, int size) {
    return store.page(viewer, before, size, sees(viewer));
  }

  /// Hands every entry that the viewer sees to a reader, latest first.
  @Transactional(readOnly = true)
  public void each(Viewer viewer, Consumer<Entry> reader) {
    var page = store.page(viewer, null, EXPORTED_AT_ONCE, sees(viewer));
    while (!page.isEmpty()) {
      page.forEach(reader);
      page = store.page(viewer, page.getLast().number(), EXPORTED_AT_ONCE, sees(viewer));
    }
  }

  /// Works all seals out anew.
  @Transactional(readOnly = true)
  public Proof proof(Viewer viewer) {
    return store.proof(viewer);
  }

  /// Whether the viewer sees everybody's entries.
  public static boolean seesAll(Viewer viewer) {
    return viewer.role() == Role.AUDITOR || viewer.role().atLeast(Role.MANAGER);
  }

  /// Notes in the register that persons were erased, before their names become a pseudonym.
  @Transactional
  public void erase(Viewer viewer, List<UUID> persons) {
    viewer.require(Role.ADMINISTRATOR);
    store.lock(viewer);
    store.erase(viewer, persons, clock.instant());
  }

  private static RegisterStore.Whose sees(Viewer viewer) {
    return seesAll(viewer) ? RegisterStore.Whose.ALL : RegisterStore.Whose.OWN;
  }

  private List<Rule> against(Viewer viewer, RegisterFacts facts, Optional<Person> person) {
    var official =
        facts.party().official() || person.map(it -> it.marks().official()).orElse(false);
    var asked = official ? facts.hospitality().toOfficial() : facts.hospitality();
    var already = person.map(it -> store.already(viewer, facts, it)).orElse(Already.NOTHING);
    return policies.hospitality(viewer).against(asked, already);
  }

  private Optional<Person> person(Viewer viewer, RegisterFacts facts) {
    var id = facts.party().person();
    return id == null ? Optional.empty() : people.find(viewer, id);
  }

  private LocalDate today(Viewer viewer) {
    return LocalDate.ofInstant(clock.instant(), viewer.place().zone());
  }
}
