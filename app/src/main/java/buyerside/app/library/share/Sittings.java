package buyerside.app.library.share;

import buyerside.app.deals.Deals;
import buyerside.app.library.share.ReadingLink.Answer;
import buyerside.app.library.share.SittingStore.Kept;
import buyerside.app.shell.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes that a guest reads: that they opened it, and, if they let it be measured, for how long and
/// how far. Nothing here is evidence, and nothing here can become it.
@Service
public class Sittings {

  /// Looks that are further apart are two sittings.
  static final Duration APART = Duration.ofMinutes(30);

  private static final int LONGEST_SECONDS = 4 * 60 * 60;
  private static final int SLACK = 2;
  private static final int WHOLE = 100;

  private final ReadingLinkStore links;
  private final SittingStore store;
  private final Sweeps sweeps;
  private final Deals deals;
  private final Clock clock;

  Sittings(ReadingLinkStore links, SittingStore store, Sweeps sweeps, Deals deals, Clock clock) {
    this.links = links;
    this.store = store;
    this.sweeps = sweeps;
    this.deals = deals;
    this.clock = clock;
  }

  /// Notes that a link was opened, as far as its reader lets it be noted.
  ///
  /// @param address from which it was opened; not kept
  /// @return the sitting, if there is one to go on with
  @Transactional
  public Optional<UUID> open(ReadingGuest guest, Caller caller, String address) {
    var link = guest.link();
    var checked = sweeps.sweeps(address, link.id());
    if (link.answer() == Answer.NO || caller == Caller.ASKS_NOT_TO_BE) {
      return Optional.empty();
    }
    if (caller == Caller.PROGRAM || checked) {
      links.countProgram(guest.viewer(), link.id());
      return Optional.empty();
    }
    var at = clock.instant();
    var going = store.latest(guest.viewer(), link.id(), at.minus(APART));
    if (going.isPresent()) {
      return going.map(Kept::id);
    }
    var id = Ids.next();
    store.begin(guest.viewer(), id, link, stage(guest), at);
    return Optional.of(id);
  }

  /// Notes what the page noticed. Time and depth are left out unless the reader said yes; no more
  /// time counts than has passed since the last word.
  ///
  /// @param seconds for which the page was in sight since the last word
  /// @param depth the percentage of it that has been in sight
  @Transactional
  public void notice(ReadingGuest guest, UUID sitting, int seconds, int depth) {
    var answer = guest.link().answer();
    if (answer == Answer.NO) {
      return;
    }
    var at = clock.instant();
    store
        .lock(guest.viewer(), guest.link().id(), sitting)
        .filter(it -> at.isBefore(it.last().plus(APART)))
        .map(it -> answer == Answer.YES ? longer(it, seconds, depth, at) : it)
        .ifPresent(it ->
            store.keep(guest.viewer(), new Kept(it.id(), true, at, it.seconds(), it.depth())));
  }

  /// Keeps what a reader says to being measured. After a no nothing is noted, and what had been
  /// noted by this link is gone.
  @Transactional
  public void answer(ReadingGuest guest, boolean yes) {
    var at = clock.instant();
    var link = guest.link().id();
    links.answer(guest.viewer(), link, yes, at);
    if (yes) {
      store
          .latest(guest.viewer(), link, at.minus(APART))
          .ifPresent(it ->
              store.keep(guest.viewer(), new Kept(it.id(), true, at, it.seconds(), it.depth())));
    } else {
      store.forget(guest.viewer(), link);
    }
  }

  private static Kept longer(Kept sitting, int seconds, int depth, Instant at) {
    var passed = Duration.between(sitting.last(), at).toSeconds() + SLACK;
    var more = (int) Math.clamp(seconds, 0L, passed);
    return new Kept(
        sitting.id(),
        true,
        at,
        Math.min(LONGEST_SECONDS, sitting.seconds() + more),
        Math.max(sitting.depth(), Math.clamp(depth, 0, WHOLE)));
  }

  /// The short name of the stage in which the deal is now.
  private @Nullable String stage(ReadingGuest guest) {
    var id = guest.link().purpose().deal();
    if (id == null) {
      return null;
    }
    var deal = deals.find(guest.viewer(), id);
    if (deal.isEmpty()) {
      return null;
    }
    var stages = deals.followed(guest.viewer(), deal.get(), clock.instant()).process().stages();
    var stage = deal.get().row().standing().stage();
    return stage < stages.size() ? stages.get(stage).id().value() : null;
  }
}
