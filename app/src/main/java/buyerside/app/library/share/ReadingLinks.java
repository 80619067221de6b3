package buyerside.app.library.share;

import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.library.Library;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.share.LinkMaking.Made;
import buyerside.app.library.share.LinkMaking.Rejected;
import buyerside.app.library.share.LinkMaking.Revoked;
import buyerside.app.library.share.ReadingLinkStore.Titled;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading links as those keep them who lend pieces.
@Service
public class ReadingLinks {

  static final String MADE = "reading.link-made";
  static final String REVOKED = "reading.link-revoked";
  private static final String PIECE = "PIECE";
  private static final String DEAL = "DEAL";

  private final ReadingLinkStore store;
  private final SittingStore sittings;
  private final Library library;
  private final Deals deals;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  ReadingLinks(
      ReadingLinkStore store,
      SittingStore sittings,
      Library library,
      Deals deals,
      People people,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.sittings = sittings;
    this.library = library;
    this.deals = deals;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  /// Links that the viewer may see with the reading by them, the latest first.
  ///
  /// @param piece only its links; `null` for all
  /// @param deal only its links; `null` for all
  /// @param after the last link of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<LentLink> page(
      Viewer viewer, @Nullable UUID piece, @Nullable UUID deal, @Nullable UUID after, int size) {
    var links = store.page(viewer, piece, deal, after, size);
    var read = sittings.of(viewer, links.stream().map(it -> it.link().id()).toList());
    return links.stream()
        .map(it -> lent(it, read.getOrDefault(it.link().id(), Reading.NOTHING)))
        .toList();
  }

  /// How many links there are for a deal that the viewer has found, counted up to a limit.
  @Transactional(readOnly = true)
  public int count(Viewer viewer, UUID deal, int upTo) {
    return store.count(viewer, deal, upTo);
  }

  private static LentLink lent(Titled link, Reading read) {
    return new LentLink(
        link.link(),
        link.title(),
        new Reading(
            read.sittings(),
            read.unsure(),
            link.programs(),
            read.seconds(),
            read.depth(),
            read.last()));
  }

  /// Makes a link for one person to a published piece; its secret is shown once.
  @Transactional
  public LinkMaking make(Viewer viewer, UUID piece, NewReadingLink wanted) {
    var problems = new ArrayList<>(wanted.problems());
    var lent = library.find(viewer, piece);
    if (lent.isEmpty()) {
      problems.add(Reason.of("", "unknown"));
    } else if (lent.get().status() != Status.PUBLISHED) {
      problems.add(Reason.of("", "reading.unpublished"));
    }
    var deal = wanted.deal();
    if (deal != null && deals.find(viewer, deal).isEmpty()) {
      problems.add(Reason.of("deal", "unknown"));
    }
    var person =
        wanted.person() == null ? Optional.<Person>empty() : people.find(viewer, wanted.person());
    if (wanted.person() != null && person.isEmpty()) {
      problems.add(Reason.of("person", "unknown"));
    }
    return problems.isEmpty()
        ? keep(viewer, piece, named(wanted, person.map(Person::name).orElse("")))
        : new Rejected(problems);
  }

  /// Lets a link open no longer, from this moment on.
  ///
  /// @param piece which it must lead to
  @Transactional
  public LinkMaking revoke(Viewer viewer, UUID piece, UUID link) {
    var at = clock.instant();
    var kept = store.find(viewer, link).filter(it -> it.piece().equals(piece));
    if (kept.isEmpty() || !store.revoke(viewer, link, at)) {
      return new Rejected(List.of(Reason.of("link", "unknown")));
    }
    var of = kept.get().purpose();
    var change = change(REVOKED, piece, of.deal(), link, of.recipient());
    return new Revoked(journal.append(viewer, at, List.of(change)));
  }

  private Made keep(Viewer viewer, UUID piece, NewReadingLink wanted) {
    var at = clock.instant();
    var id = Ids.next();
    var secret = Secret.random();
    store.add(viewer, id, piece, wanted, secret, at);
    var change = change(MADE, piece, wanted.deal(), id, wanted.recipient());
    return new Made(id, secret, journal.append(viewer, at, List.of(change)));
  }

  /// The record's name stands for them where none was typed.
  private static NewReadingLink named(NewReadingLink wanted, String name) {
    var typed = wanted.recipient().strip();
    var recipient = typed.isEmpty() ? name : typed;
    var end =
        recipient.offsetByCodePoints(
            0, Math.min(NewReadingLink.LONGEST, recipient.codePointCount(0, recipient.length())));
    return new NewReadingLink(
        wanted.deal(),
        wanted.person(),
        recipient.substring(0, end),
        wanted.language(),
        wanted.days());
  }

  /// Told on the deal where there is one, else on the piece.
  static Change change(String kind, UUID piece, @Nullable UUID deal, UUID link, String recipient) {
    return new Change(
        kind,
        deal == null ? PIECE : DEAL,
        deal == null ? piece : deal,
        Map.of("id", link.toString(), "by", recipient));
  }
}
