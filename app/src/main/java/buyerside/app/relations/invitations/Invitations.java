package buyerside.app.relations.invitations;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.relations.DealGates;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.circle.Circles;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.method.invitation.DealFacts;
import buyerside.method.invitation.Triage;
import buyerside.method.invitation.TriageRule.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Each member's invitations: weighed by plain rules, answered by the member.
@Service
public class Invitations {

  static final String RECEIVED = "invitation.received";
  static final String CHANGED = "invitation.changed";
  static final String ANSWERED = "invitation.answered";
  static final String INVITATION = "INVITATION";

  private static final Duration LOAD = Duration.ofDays(30);

  private final InvitationStore store;
  private final Policies policies;
  private final Circles circles;
  private final OwnTimes times;
  private final People people;
  private final DealGates deals;
  private final Journal journal;
  private final Clock clock;

  Invitations(
      InvitationStore store,
      Policies policies,
      Circles circles,
      OwnTimes times,
      People people,
      DealGates deals,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.policies = policies;
    this.circles = circles;
    this.times = times;
    this.people = people;
    this.deals = deals;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<KeptInvitation> find(Viewer viewer, UUID id) {
    return store.find(viewer, id);
  }

  /// The viewer's invitations that have not begun, the next first.
  @Transactional(readOnly = true)
  public List<KeptInvitation> ahead(Viewer viewer, int atMost) {
    return store.ahead(viewer, clock.instant(), atMost);
  }

  /// The viewer's invitations that have begun, the latest first.
  ///
  /// @param after the last one of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<KeptInvitation> past(Viewer viewer, @Nullable UUID after, int size) {
    return store.past(viewer, clock.instant(), after, size);
  }

  /// How many the viewer attended in the last 30 days.
  @Transactional(readOnly = true)
  public int attendedLately(Viewer viewer) {
    var now = clock.instant();
    return store.attended(viewer, now.minus(LOAD), now);
  }

  /// Weighs an invitation without keeping it.
  @Transactional(readOnly = true)
  public Triage weigh(Viewer viewer, InvitationFacts facts) {
    var asked = weighing(viewer, facts).of(facts);
    return Triage.of(asked, policies.triage(viewer), policies.rules(viewer));
  }

  /// Keeps an invitation with the triage's verdict.
  @Transactional
  public Keeping receive(Viewer viewer, InvitationFacts facts) {
    var problems = problems(viewer, facts);
    if (facts.meeting().starts().isBefore(clock.instant())) {
      problems.add(Reason.of("starts", "invitation.past"));
    }
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var id = Ids.next();
    var at = clock.instant();
    store.add(viewer, id, facts, weigh(viewer, facts), at);
    return new Kept(id, append(viewer, RECEIVED, id, Map.of(), at));
  }

  /// Puts other facts in place and weighs anew.
  ///
  /// @param version the one that was looked at; refused if it was changed since
  @Transactional
  public Keeping change(Viewer viewer, UUID id, int version, InvitationFacts facts) {
    var problems = problems(viewer, facts);
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    return store.change(viewer, id, version, facts, weigh(viewer, facts), at)
        ? new Kept(id, append(viewer, CHANGED, id, Map.of(), at))
        : new Rejected(List.of(Reason.of("", "changed-since")));
  }

  /// Answers; against the triage only with a reason, which is kept.
  @Transactional
  public Answering answer(Viewer viewer, UUID id, Answer.Kind kind, String reason) {
    var known = store.find(viewer, id);
    if (known.isEmpty()) {
      return new Answering.Rejected(List.of(Reason.of("", "unknown")));
    }
    if (overrules(known.get().verdict(), kind) && reason.isBlank()) {
      return new Answering.ReasonWanted();
    }
    var at = clock.instant();
    store.answer(viewer, id, new Answer(kind, reason.strip(), at), at);
    var former = known.get().answer();
    var details =
        Map.<String, Object>of(
            "answer", kind.name(), "before", former == null ? "" : former.kind().name());
    return new Answering.Answered(append(viewer, ANSWERED, id, details, at));
  }

  static boolean overrules(Verdict verdict, Answer.Kind answer) {
    return switch (verdict) {
      case ATTEND -> answer == Answer.Kind.DECLINE;
      case DECLINE -> answer == Answer.Kind.ATTEND;
      case OPTIONAL -> false;
    };
  }

  private List<Reason> problems(Viewer viewer, InvitationFacts facts) {
    var problems = new ArrayList<>(facts.problems());
    var persons = persons(facts);
    if (people.all(viewer, persons).size() < persons.size()) {
      problems.add(Reason.of("guests", "unknown"));
    }
    var deal = facts.deal();
    if (deal != null && deals.of(viewer, deal).isEmpty()) {
      problems.add(Reason.of("deal", "unknown"));
    }
    return problems;
  }

  private Weighing weighing(Viewer viewer, InvitationFacts facts) {
    var starts = facts.meeting().starts();
    var host = facts.host().person();
    var guests = facts.guests().stream().map(it -> it.person()).filter(Objects::nonNull).toList();
    var marks =
        people.all(viewer, persons(facts)).stream()
            .collect(Collectors.toMap(Person::id, Person::marks));
    var deal = facts.deal();
    return new Weighing(
        marks,
        circles.includes(viewer, guests),
        host != null && circles.includes(viewer, List.of(host)),
        deal == null ? DealFacts.NONE : deals.of(viewer, deal).orElse(DealFacts.NONE),
        times.own(viewer),
        store.attended(viewer, starts.minus(LOAD), starts),
        clock.instant(),
        viewer.profile().zone());
  }

  private static HashSet<UUID> persons(InvitationFacts facts) {
    var persons = new HashSet<UUID>();
    facts.guests().forEach(it -> add(persons, it.person()));
    add(persons, facts.host().person());
    return persons;
  }

  private static void add(HashSet<UUID> persons, @Nullable UUID person) {
    if (person != null) {
      persons.add(person);
    }
  }

  private UUID append(
      Viewer viewer, String kind, UUID id, Map<String, Object> details, Instant at) {
    return journal.append(viewer, at, List.of(new Change(kind, INVITATION, id, details)));
  }
}
