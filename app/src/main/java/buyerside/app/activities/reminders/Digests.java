package buyerside.app.activities.reminders;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.activities.reminders.DigestStore.State;
import buyerside.app.activities.reminders.DigestStore.Waiting;
import buyerside.app.activities.reminders.Outgoing.Letter;
import buyerside.app.activities.reminders.Outgoing.Sent;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// One mail a day with what is due, for those who want it: from their hour on, on their own clock,
/// and not in time that they keep for themselves. Each goes out once.
@Service
public class Digests {

  private static final int MOST_AT_A_TIME = 100;
  private static final int MOST_TRIES = 6;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(5);

  private final DigestStore store;
  private final ReminderStore choices;
  private final Reminders reminders;
  private final OwnTimes times;
  private final Members members;
  private final Outgoing outgoing;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Digests(
      DigestStore store,
      ReminderStore choices,
      Reminders reminders,
      OwnTimes times,
      Members members,
      Outgoing outgoing,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.choices = choices;
    this.reminders = reminders;
    this.times = times;
    this.members = members;
    this.outgoing = outgoing;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Whether this installation sends mail at all.
  public boolean usable() {
    return outgoing.usable();
  }

  /// How the last one to the viewer went, in words; empty if none went out or all is well.
  public String trouble(Viewer viewer) {
    return transaction.execute(_ ->
        store
            .last(viewer)
            .filter(it -> !it.failure().isEmpty())
            .map(it -> msg(it.failure(), Formats.date(it.day())))
            .orElse(""));
  }

  /// Whose mail a secret gives up; empty if it is none.
  public Optional<Viewer> reader(Secret secret) {
    return transaction
        .execute(_ -> store.owner(secret))
        .flatMap(it -> seat(it.workspace(), it.member()));
  }

  /// Begins the day's mail for all in a workspace whose hour has come, and sends what waits.
  void run(Viewer system) {
    if (!outgoing.usable()) {
      return;
    }
    for (var member : in(() -> choices.subscribers(system))) {
      seat(system.workspace(), member)
          .ifPresent(it -> transaction.executeWithoutResult(_ -> begin(it)));
    }
    for (var waiting : in(() -> store.waiting(system, clock.instant(), MOST_AT_A_TIME))) {
      send(system, waiting);
    }
  }

  private void begin(Viewer member) {
    var now = clock.instant();
    var local = LocalDateTime.ofInstant(now, member.profile().zone());
    var day = local.toLocalDate();
    if (local.getHour() < choices.choice(member).hour()
        || store.begun(member, day)
        || times.own(member).busy(local, local.plusMinutes(1))) {
      return;
    }
    var nothing = in(member, () -> reminders.of(member)).isEmpty();
    store.begin(member, day, nothing ? State.NOTHING : State.WAITING, now);
  }

  /// Taken first and for good, so that nothing goes out twice whatever happens next.
  private void send(Viewer system, Waiting waiting) {
    var secret = Secret.random();
    if (!in(() -> store.take(system, waiting.id(), secret))) {
      return;
    }
    var member = seat(system.workspace(), waiting.member());
    var wanted = member.filter(it -> in(() -> choices.choice(it)).digest());
    if (wanted.isEmpty()) {
      settle(system, waiting.id(), State.NOTHING, Optional.empty(), clock.instant());
      return;
    }
    var now = clock.instant();
    var letter = letter(wanted.get(), waiting.id(), secret);
    if (letter.isEmpty()) {
      settle(system, waiting.id(), State.NOTHING, Optional.empty(), now);
      return;
    }
    switch (outgoing.send(letter.get(), now)) {
      case Sent.Done() -> settle(system, waiting.id(), State.SENT, Optional.empty(), now);
      case Sent.Never(var code) ->
          settle(system, waiting.id(), State.FAILED, Optional.of(code), now);
      case Sent.NotYet(var code) -> {
        var again = waiting.tries() + 1 < MOST_TRIES;
        settle(
            system,
            waiting.id(),
            again ? State.WAITING : State.FAILED,
            Optional.of(code),
            now.plus(FIRST_WAIT.multipliedBy(1L << waiting.tries())));
      }
    }
  }

  private void settle(Viewer system, UUID id, State state, Optional<String> failure, Instant next) {
    transaction.executeWithoutResult(
        _ -> store.settle(system, id, state, failure.orElse(null), clock.instant(), next));
  }

  private Optional<Letter> letter(Viewer member, UUID id, Secret secret) {
    return in(
        member,
        () -> {
          var list = in(() -> reminders.of(member));
          if (list.isEmpty()) {
            return Optional.empty();
          }
          var stop = outgoing.base() + "/unsubscribe/" + secret.value();
          return Optional.of(
              new Letter(
                  member.profile().email(),
                  msg("reminders.mail.subject", list.size()),
                  text(member, list, stop),
                  id.toString(),
                  Map.of(
                      "List-Unsubscribe", "<" + stop + ">",
                      "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
                      "Auto-Submitted", "auto-generated")));
        });
  }

  private String text(Viewer member, List<Reminder> list, String stop) {
    var text = new StringBuilder(msg("reminders.mail.hello", member.profile().name()));
    text.append("\n\n");
    for (var one : list) {
      text.append(one.late() ? "! " : "· ").append(Formats.time(one.at())).append("  ");
      text.append(one.what());
      if (!one.about().isEmpty()) {
        text.append(" – ").append(one.about());
      }
      text.append("\n  ").append(outgoing.base()).append(one.href()).append('\n');
    }
    return text.append('\n')
        .append(msg("reminders.mail.stop"))
        .append('\n')
        .append(stop)
        .append('\n')
        .toString();
  }

  private Optional<Viewer> seat(UUID workspace, UUID member) {
    try {
      return Optional.of(members.seat(workspace, member));
    } catch (Missing left) {
      return Optional.empty();
    }
  }

  private <T> T in(Supplier<T> work) {
    return transaction.execute(_ -> work.get());
  }

  /// In a member's words and on their clock.
  private static <T> T in(Viewer member, Supplier<T> work) {
    var reader = new Reader(member.profile().language(), member.profile().zone());
    return ScopedValue.where(Reader.CURRENT, reader).call(work::get);
  }
}
