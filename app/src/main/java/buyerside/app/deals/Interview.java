package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Recording.Recorded;
import buyerside.app.deals.Recording.Rejected;
import buyerside.app.shell.Reason;
import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Standing;
import buyerside.method.Strength;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The re-staging interview: claimed deals one by one, the few questions that decide where each
/// buyer really stands. Shared among the team: nobody is asked about a deal that a colleague is on.
///
/// The required criteria are asked in the order of the stages; the first stage that stays unmet
/// ends the questions about a deal, for the position lies there whatever comes later.
@Service
public class Interview {

  /// How long a deal stays with the one who was asked about it.
  static final Duration TURN = Duration.ofMinutes(15);

  /// How long a skipped deal is left alone.
  static final Duration REST = Duration.ofHours(12);

  /// What a person can answer.
  public enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  /// What is asked next.
  ///
  /// @param number the question's place among those about this deal, from 1
  public record Question(Deal deal, CriterionId criterion, int number) {}

  /// How far the team is.
  public record Progress(long done, long left) {}

  private final InterviewStore store;
  private final Deals deals;
  private final Clock clock;

  Interview(InterviewStore store, Deals deals, Clock clock) {
    this.store = store;
    this.deals = deals;
    this.clock = clock;
  }

  /// The next question for this person; empty when no deal is left.
  @Transactional
  public Optional<Question> next(Viewer viewer) {
    store.oneAtATime(viewer);
    var now = clock.instant();
    while (true) {
      var deal = store.take(viewer, now, now.plus(TURN));
      if (deal.isEmpty()) {
        return Optional.empty();
      }
      var question = question(viewer, deal.get());
      if (question.isPresent()) {
        return question;
      }
      store.finish(viewer, deal.get(), now);
    }
  }

  /// Takes an answer. Yes and no become evidence, heard first-hand unless nobody is named as having
  /// said it; not knowing is kept so that it is not asked again.
  @Transactional
  public Recording answer(
      Viewer viewer,
      UUID deal,
      CriterionId criterion,
      Answer answer,
      @Nullable String saidBy,
      LocalDate observed) {
    store.oneAtATime(viewer);
    if (answer == Answer.UNKNOWN) {
      store.keep(viewer, deal, criterion.value(), answer, null, clock.instant());
      return new Recorded(new UUID(0, 0), List.of(), 0, 0);
    }
    var fact =
        new RecordEvidence(
            deal,
            List.of(criterion),
            answer == Answer.YES ? Polarity.SATISFIES : Polarity.DENIES,
            Strength.HEARD,
            observed,
            null,
            new RecordEvidence.Source(null, saidBy, null, null));
    var recording = deals.recordEvidence(viewer, fact);
    if (recording instanceof Recorded(_, var evidence, _, _)) {
      store.keep(viewer, deal, criterion.value(), answer, evidence.getFirst(), clock.instant());
    }
    return recording;
  }

  /// Leaves a deal for later.
  @Transactional
  public void skip(Viewer viewer, UUID deal) {
    store.oneAtATime(viewer);
    store.rest(viewer, deal, clock.instant().plus(REST));
  }

  /// Takes this person's latest answer back and returns to its question.
  @Transactional
  public Recording back(Viewer viewer) {
    store.oneAtATime(viewer);
    var last = store.forgetLast(viewer);
    if (last.isEmpty()) {
      return new Rejected(List.of(Reason.of("", "interview.no-answer")));
    }
    var now = clock.instant();
    store.reopen(viewer, last.get().deal(), now, now.plus(TURN));
    var evidence = last.get().evidence();
    return evidence == null
        ? new Recorded(new UUID(0, 0), List.of(), 0, 0)
        : deals.withdrawEvidence(viewer, evidence, "interview");
  }

  @Transactional(readOnly = true)
  public Progress progress(Viewer viewer) {
    return store.progress(viewer);
  }

  private Optional<Question> question(Viewer viewer, UUID id) {
    var deal = deals.find(viewer, id).orElseThrow();
    var standing = deals.standing(viewer, deal, clock.instant());
    var answered = store.answered(viewer, id);
    return open(standing, answered)
        .map(criterion -> new Question(deal, criterion, answered.size() + 1));
  }

  /// The first unmet required criterion that was not answered, in the stage where the buyer stands.
  static Optional<CriterionId> open(Standing standing, Set<String> answered) {
    var stages = standing.process().stages();
    if (standing.positionIndex() >= stages.size()) {
      return Optional.empty();
    }
    var here = stages.get(standing.positionIndex()).criteria();
    var settled =
        here.stream()
            .filter(Criterion::required)
            .anyMatch(it -> answered.contains(it.id().value()) && !standing.isMet(it.id()));
    return settled
        ? Optional.empty()
        : here.stream()
            .filter(Criterion::required)
            .map(Criterion::id)
            .filter(it -> !standing.isMet(it))
            .findFirst();
  }
}
