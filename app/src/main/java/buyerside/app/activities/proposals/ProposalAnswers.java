package buyerside.app.activities.proposals;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.PlanActivity;
import buyerside.app.activities.PlanActivity.More;
import buyerside.app.activities.Planning;
import buyerside.app.activities.proposals.Found.When;
import buyerside.app.activities.proposals.Proposal.State;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Reason;
import buyerside.method.fit.ActivityKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a member answers to proposals; each answer can be taken back.
@Service
public class ProposalAnswers {

  static final String ACCEPTED = "proposal.accepted";
  static final String DISMISSED = "proposal.dismissed";
  static final String REOPENED = "proposal.reopened";
  static final String FOLLOWED = "proposal.followed";
  static final String PROPOSAL = "PROPOSAL";

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int LONGEST = 300;

  private final ProposalStore store;
  private final Activities activities;
  private final Journal journal;
  private final Clock clock;

  ProposalAnswers(ProposalStore store, Activities activities, Journal journal, Clock clock) {
    this.store = store;
    this.activities = activities;
    this.journal = journal;
    this.clock = clock;
  }

  /// What an answer leads to.
  public sealed interface Answering {

    /// @param command by which it can be taken back
    /// @param activity what was planned, logged or moved; `null` if nothing was
    record Answered(UUID command, @Nullable UUID activity) implements Answering {}

    /// It does not fit where the buyer is, and no reason was given to go ahead.
    record Doubted(Planning.Doubted doubt) implements Answering {}

    record Refused(List<Reason> reasons) implements Answering {
      public Refused {
        reasons = List.copyOf(reasons);
      }

      static Refused because(String field, String code) {
        return new Refused(List.of(Reason.of(field, code)));
      }
    }
  }

  /// What the member says of a proposal that they accept.
  ///
  /// @param deal what it is about; `null` to leave what was matched
  /// @param kind `null` to leave what was read
  /// @param purpose the criterion it should help the buyer to meet; `null` for none
  /// @param anyway why it is done although it does not fit
  public record Accepting(
      @Nullable UUID deal, @Nullable ActivityKind kind, @Nullable String purpose, String anyway) {}

  /// Makes an activity of a proposal: planned if it is ahead, else done. One that was accepted
  /// before is moved, or called off, as the calendar says.
  @Transactional
  public Answering accept(Viewer viewer, UUID id, Accepting accepting) {
    var found = store.find(viewer, id);
    if (found.isEmpty() || found.get().state() != State.OPEN) {
      return Answering.Refused.because("", found.isEmpty() ? "unknown" : "proposal.answered");
    }
    var proposal = found.get();
    return journal.inOneStep(() ->
        proposal.activity() == null
            ? plan(viewer, proposal, accepting)
            : follow(viewer, proposal, proposal.activity()));
  }

  private Answering plan(Viewer viewer, Proposal proposal, Accepting accepting) {
    var deal = accepting.deal() == null ? proposal.match().deal() : accepting.deal();
    var people =
        proposal.parties().stream()
            .map(Party::person)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    var company = deal == null ? proposal.match().company() : null;
    if (deal == null && company == null && people.isEmpty()) {
      return Answering.Refused.because("deal", "proposal.deal");
    }
    var at = clock.instant();
    var starts = starts(viewer, proposal.when());
    // It takes place whatever its owner keeps that time for: why it is done says why then.
    var more = new More(company, people, null, "", null, accepting.anyway(), "", null);
    var command =
        new PlanActivity(
            deal,
            accepting.kind() == null ? proposal.kind() : accepting.kind(),
            ForeignText.line(proposal.what().title(), LONGEST),
            starts,
            proposal.when().allDay() ? null : (Integer) proposal.when().minutes(),
            !starts.isAfter(at),
            accepting.purpose(),
            accepting.anyway(),
            more);
    return switch (activities.plan(viewer, command)) {
      case Planning.Doubted doubted -> new Answering.Doubted(doubted);
      case Planning.Rejected(var reasons) -> new Answering.Refused(reasons);
      case Planning.Planned planned -> {
        var activity = planned.activity();
        store.set(viewer, proposal.id(), State.OPEN, State.ACCEPTED, activity, at);
        yield new Answering.Answered(note(viewer, ACCEPTED, proposal.id(), Map.of(), at), activity);
      }
    };
  }

  /// Lets an activity follow the calendar it came from.
  private Answering follow(Viewer viewer, Proposal proposal, UUID activity) {
    var at = clock.instant();
    var before = store.time(viewer, activity);
    if (before.isEmpty()) {
      store.set(viewer, proposal.id(), State.OPEN, State.ACCEPTED, activity, at);
      return new Answering.Answered(note(viewer, ACCEPTED, proposal.id(), Map.of(), at), activity);
    }
    var details = new HashMap<String, Object>();
    details.put("activity", activity.toString());
    details.put("starts", before.get().starts().toString());
    details.put("minutes", before.get().minutes());
    details.put("off", proposal.what().calledOff());
    if (proposal.what().calledOff()) {
      store.callOff(viewer, activity, true, at);
    } else {
      var when = proposal.when();
      var time =
          new ProposalStore.Time(
              starts(viewer, when), when.allDay() ? null : (Integer) when.minutes());
      store.move(viewer, activity, time, at);
    }
    store.set(viewer, proposal.id(), State.OPEN, State.ACCEPTED, activity, at);
    return new Answering.Answered(note(viewer, FOLLOWED, proposal.id(), details, at), activity);
  }

  /// Puts a proposal away; it is not offered again.
  @Transactional
  public Answering dismiss(Viewer viewer, UUID id) {
    var at = clock.instant();
    var found = store.find(viewer, id);
    if (found.isEmpty()) {
      return Answering.Refused.because("", "unknown");
    }
    var activity = found.get().activity();
    return store.set(viewer, id, State.OPEN, State.DISMISSED, activity, at)
        ? new Answering.Answered(note(viewer, DISMISSED, id, Map.of(), at), null)
        : Answering.Refused.because("", "proposal.answered");
  }

  /// Puts all away in which nothing was recognised.
  @Transactional
  public Answering dismissUnmatched(Viewer viewer) {
    var at = clock.instant();
    var all = store.unmatched(viewer);
    all.forEach(it -> store.set(viewer, it, State.OPEN, State.DISMISSED, null, at));
    return all.isEmpty()
        ? Answering.Refused.because("", "proposal.answered")
        : new Answering.Answered(
            journal.append(
                viewer,
                at,
                all.stream().map(it -> new Change(DISMISSED, PROPOSAL, it, Map.of())).toList()),
            null);
  }

  private UUID note(Viewer viewer, String kind, UUID id, Map<String, Object> details, Instant at) {
    return journal.append(viewer, at, List.of(new Change(kind, PROPOSAL, id, details)));
  }

  /// What has a day and no hour begins in the morning.
  private static Instant starts(Viewer viewer, When when) {
    var zone = viewer.profile().zone();
    return when.allDay()
        ? when.starts().atZone(zone).toLocalDate().atTime(MORNING).atZone(zone).toInstant()
        : when.starts();
  }
}
