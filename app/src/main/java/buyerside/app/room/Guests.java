package buyerside.app.room;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.Deals;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.deals.Recording;
import buyerside.app.deals.plan.DateStep;
import buyerside.app.deals.plan.PlanStep;
import buyerside.app.deals.plan.Plans;
import buyerside.app.deals.plan.TickStep;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.valuecase.ConfirmLine;
import buyerside.app.deals.valuecase.CorrectLine;
import buyerside.app.deals.valuecase.Every;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.process.Processes;
import buyerside.app.room.Acting.Done;
import buyerside.app.room.Acting.Rejected;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.BuyingProcess;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// What guests do in a room. What they confirm is the strongest evidence there is.
@Service
public class Guests {

  private static final Duration MOMENT = Duration.ofMinutes(10);
  private static final CriterionId THEIR_DATES = new CriterionId("their-dates-in-plan");

  private final Plans plans;
  private final ValueCases cases;
  private final Deals deals;
  private final Processes processes;
  private final RemarkStore remarks;
  private final DisputeStore disputes;
  private final Journal journal;
  private final Clock clock;

  Guests(
      Plans plans,
      ValueCases cases,
      Deals deals,
      Processes processes,
      RemarkStore remarks,
      DisputeStore disputes,
      Journal journal,
      Clock clock) {
    this.plans = plans;
    this.cases = cases;
    this.deals = deals;
    this.processes = processes;
    this.remarks = remarks;
    this.disputes = disputes;
    this.journal = journal;
    this.clock = clock;
  }

  /// Notes that a page was looked at, which the guest is told.
  @Transactional
  public void look(Guest guest, RoomPart page) {
    remarks.visited(guest.viewer(), guest.link(), page, null, clock.instant(), MOMENT);
  }

  /// Notes that a piece was read, which the guest is told.
  @Transactional
  public void read(Guest guest, UUID piece) {
    remarks.visited(
        guest.viewer(), guest.link(), RoomPart.MATERIALS, piece, clock.instant(), MOMENT);
  }

  /// Ticks a step of the buyer's, or takes the tick back.
  ///
  /// @param was what they saw when they did
  @Transactional
  public Acting tick(Guest guest, String step, boolean was, boolean done) {
    if (theirs(guest, step).isEmpty()) {
      return Rejected.because("step", "room.not-yours");
    }
    return together(
        guest,
        done ? "room.ticked" : "room.unticked",
        () ->
            plans.tick(
                guest.viewer(), guest.link().deal(), new TickStep(step, was, done, guest.name())));
  }

  /// Puts a day to a step of the buyer's; where the process asks for their own dates, that is
  /// evidence.
  ///
  /// @param was the agreed day that they saw
  @Transactional
  public Acting date(Guest guest, String step, @Nullable LocalDate was, @Nullable LocalDate due) {
    var theirs = theirs(guest, step);
    if (theirs.isEmpty()) {
      return Rejected.because("step", "room.not-yours");
    }
    return together(
        guest,
        "room.dated",
        () -> {
          var deal = guest.link().deal();
          var saving = plans.date(guest.viewer(), deal, new DateStep(step, was, due, guest.name()));
          if (saving instanceof Saving.Saved
              && due != null
              && process(guest).criterion(THEIR_DATES).isPresent()) {
            var words = theirs.get().title() + ": " + Formats.date(due);
            var recording =
                record(guest, THEIR_DATES, Polarity.SATISFIES, words, lapses(guest, due));
            if (recording instanceof Recording.Rejected(var reasons)) {
              return new Saving.Rejected(reasons);
            }
          }
          return saving;
        });
  }

  /// Stands for the numbers of a line as they are.
  @Transactional
  public Acting confirmLine(Guest guest, int seen, String line) {
    var word = word(guest, line, List.of(ValueCases.usual(process(guest))));
    return together(
        guest,
        "room.confirmed-number",
        () -> cases.confirm(guest.viewer(), guest.link().deal(), seen, word));
  }

  /// Puts the numbers of a line right.
  @Transactional
  public Acting correctLine(
      Guest guest, int seen, String line, Amounts quantity, Every every, Amounts unitCost) {
    var word = word(guest, line, ValueCases.whenCorrected(process(guest)));
    var right = new CorrectLine(line, quantity, every, unitCost, word);
    return together(
        guest,
        "room.corrected-number",
        () -> cases.correct(guest.viewer(), guest.link().deal(), seen, right));
  }

  @Transactional
  public Acting say(Guest guest, RoomPart page, String about, String words) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("words", words, Rooms.LONGEST, problems);
    TextRule.check("about", about, 100, problems);
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    var link = guest.link();
    var remark =
        new Remark(Ids.next(), true, guest.name(), page, about, words.strip(), at, link.id());
    remarks.add(guest.viewer(), link.deal(), link.id(), guest.name(), remark);
    return done(guest, Rooms.change(Rooms.SAID, link.deal(), remark.id(), guest.name()));
  }

  /// Confirms where the buyer stands: evidence, confirmed by the buyer.
  ///
  /// @param words what else they say about it; may be empty
  @Transactional
  public Acting confirm(Guest guest, CriterionId criterion, String words) {
    return journal.inOneStep(() -> {
      var quote = words.isBlank() ? msg("room.confirmed.quote") : words.strip();
      return switch (record(guest, criterion, Polarity.SATISFIES, quote, null)) {
        case Recording.Rejected(var reasons) -> new Rejected(reasons);
        case Recording.Recorded _ -> done(guest, "room.confirmed");
      };
    });
  }

  /// Says that the buyer does not stand there: it is put before the seller, and nothing moves until
  /// it is settled.
  @Transactional
  public Acting dispute(Guest guest, CriterionId criterion, String words) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("words", words, Rooms.LONGEST, problems);
    if (process(guest).criterion(criterion).isEmpty()) {
      problems.add(Reason.of("criterion", "criterion.unknown", criterion.value()));
    }
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var deal = guest.link().deal();
    var dispute =
        new Dispute(
            Ids.next(), deal, guest.name(), criterion, words.strip(), clock.instant(), null);
    disputes.add(guest.viewer(), guest.link(), dispute);
    return done(guest, Rooms.change("room.disputed", deal, dispute.id(), guest.name()));
  }

  private Recording record(
      Guest guest,
      CriterionId criterion,
      Polarity polarity,
      String words,
      @Nullable LocalDate lapses) {
    return deals.recordEvidence(
        guest.viewer(),
        new RecordEvidence(
            guest.link().deal(),
            List.of(criterion),
            polarity,
            Strength.CONFIRMED,
            today(guest),
            lapses,
            new Source(null, guest.name(), msg("room.how"), words)));
  }

  private Optional<PlanStep> theirs(Guest guest, String step) {
    return plans
        .find(guest.viewer(), guest.link().deal(), null)
        .map(Sheet::content)
        .flatMap(it -> it.step(step))
        .filter(it -> it.owner().side() == PlanStep.Side.BUYER);
  }

  private ConfirmLine word(Guest guest, String line, List<CriterionId> criteria) {
    return new ConfirmLine(line, guest.name(), today(guest), Strength.CONFIRMED, criteria);
  }

  /// A save and the note that a guest made it, as one step.
  private Acting together(Guest guest, String kind, Supplier<Saving> work) {
    return journal.inOneStep(() ->
        switch (work.get()) {
          case Saving.Rejected(var reasons) -> {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            yield new Rejected(reasons);
          }
          case Saving.Saved _ -> done(guest, kind);
        });
  }

  private Acting done(Guest guest, String kind) {
    return done(guest, Rooms.change(kind, guest.link().deal(), guest.link().id(), guest.name()));
  }

  private Acting done(Guest guest, Change change) {
    return new Done(journal.append(guest.viewer(), clock.instant(), List.of(change)));
  }

  private BuyingProcess process(Guest guest) {
    var deal = deals.find(guest.viewer(), guest.link().deal()).orElseThrow();
    return processes.version(guest.viewer(), deal.row().standing().process()).process();
  }

  private @Nullable LocalDate lapses(Guest guest, LocalDate due) {
    return due.isAfter(today(guest)) ? due : null;
  }

  private LocalDate today(Guest guest) {
    return LocalDate.ofInstant(clock.instant(), guest.viewer().place().zone());
  }
}
