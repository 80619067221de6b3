package buyerside.app.activities.proposals;

import buyerside.app.access.Viewer;
import buyerside.app.activities.proposals.Proposal.State;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.shell.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was found in calendars and mail, held against the register, for its member to look at.
@Service
public class Proposals {

  private final ProposalStore store;
  private final ProposalMatchStore register;
  private final People people;
  private final TitleReader titles;
  private final Clock clock;

  Proposals(
      ProposalStore store,
      ProposalMatchStore register,
      People people,
      TitleReader titles,
      Clock clock) {
    this.store = store;
    this.register = register;
    this.people = people;
    this.titles = titles;
    this.clock = clock;
  }

  /// Offers what was found to the viewer. What was offered before is not offered again; what has
  /// moved since, or was called off, is.
  @Transactional
  public Offering offer(Viewer viewer, List<Found> found) {
    if (found.isEmpty()) {
      return Offering.NOTHING;
    }
    var at = clock.instant();
    var origin = found.getFirst().origin();
    var keys = found.stream().map(it -> ProposalKey.of(it.key())).toList();
    var known = store.known(viewer, origin, keys);
    var fresh = new ArrayList<Found>();
    var seen = new HashSet<String>();
    int moved = 0;
    int same = 0;
    for (var one : found) {
      var key = ProposalKey.hex(ProposalKey.of(one.key()));
      var before = known.get(key);
      if (!seen.add(key)) {
        continue;
      }
      if (before == null) {
        fresh.add(one);
      } else if (before.when().equals(one.when()) && before.calledOff() == one.what().calledOff()) {
        same++;
      } else {
        store.change(viewer, before.id(), one, next(before.state(), before.activity(), one), at);
        moved++;
      }
    }
    // What was called off before anybody knew of it is no news.
    fresh.removeIf(it -> it.what().calledOff());
    add(viewer, fresh, at);
    return new Offering(fresh.size(), moved, same);
  }

  /// Puts away what a calendar told of before and does not any more, in a span of time.
  @Transactional
  public int vanish(Viewer viewer, UUID source, Instant from, Instant until, List<Found> told) {
    var keys = told.stream().map(it -> ProposalKey.of(it.key())).toList();
    return store.vanish(viewer, source, from, until, keys);
  }

  /// What somebody turned down stays turned down; what was accepted asks again.
  private static State next(State before, @Nullable UUID activity, Found now) {
    return switch (before) {
      case DISMISSED -> State.DISMISSED;
      case ACCEPTED -> State.OPEN;
      case OPEN, GONE -> now.what().calledOff() && activity == null ? State.GONE : State.OPEN;
    };
  }

  /// Whom and what of the register something is about, without offering it.
  @Transactional(readOnly = true)
  public Matched match(Viewer viewer, Found found) {
    var other = without(found, register.ours(viewer));
    var matched = matching(viewer, List.of(other)).of(other);
    return new Matched(matched.parties(), matched.match());
  }

  /// @param parties with those who are known; colleagues are left out
  public record Matched(List<Party> parties, Proposal.Match match) {}

  /// Whether an address is of somebody who works here.
  @Transactional(readOnly = true)
  public boolean isOurs(Viewer viewer, String address) {
    return register.ours(viewer).contains(address);
  }

  private void add(Viewer viewer, List<Found> fresh, Instant at) {
    if (fresh.isEmpty()) {
      return;
    }
    var ours = register.ours(viewer);
    var others = fresh.stream().map(it -> without(it, ours)).toList();
    var matching = matching(viewer, others);
    var proposals = others.stream().map(it -> proposal(viewer, it, matching)).toList();
    store.add(viewer, proposals, others, at);
  }

  private Proposal proposal(Viewer viewer, Found found, Matching matching) {
    var matched = matching.of(found);
    var kind = found.what().kind();
    return new Proposal(
        Ids.next(),
        found.origin(),
        found.what(),
        kind == null ? titles.kind(viewer, found.what().title()) : kind,
        found.when(),
        matched.match(),
        matched.parties(),
        State.OPEN,
        null);
  }

  private Matching matching(Viewer viewer, List<Found> found) {
    var parties = found.stream().flatMap(it -> it.parties().stream()).toList();
    var byAddress = register.byAddress(viewer, said(parties.stream().map(Party::address)));
    var byName = new HashMap<String, ProposalMatchStore.KnownPerson>();
    people.named(viewer, said(parties.stream().map(Party::name))).stream()
        .collect(Collectors.groupingBy(Person::name))
        .forEach((name, all) -> {
          if (all.size() == 1) {
            var only = all.getFirst();
            byName.put(name, new ProposalMatchStore.KnownPerson(only.id(), only.company()));
          }
        });
    var companies =
        Stream.concat(byAddress.values().stream(), byName.values().stream())
            .map(ProposalMatchStore.KnownPerson::company)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet());
    return new Matching(byAddress, byName, register.deals(viewer, companies));
  }

  private static Set<String> said(Stream<String> texts) {
    return texts.filter(it -> !it.isEmpty()).collect(Collectors.toSet());
  }

  private static Found without(Found found, Set<String> ours) {
    return new Found(
        found.origin(),
        found.key(),
        found.source(),
        found.what(),
        found.when(),
        found.parties().stream().filter(it -> !ours.contains(it.address())).toList(),
        found.deal());
  }

  /// The viewer's open proposals, the earliest first.
  ///
  /// @param after the last one of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<Proposal> open(Viewer viewer, @Nullable UUID after, int size) {
    return store.open(viewer, after, size);
  }

  @Transactional(readOnly = true)
  public Optional<Proposal> find(Viewer viewer, UUID id) {
    return store.find(viewer, id);
  }

  @Transactional(readOnly = true)
  public int countOpen(Viewer viewer) {
    return store.countOpen(viewer);
  }

  /// The open deals that a proposal of the viewer's may be about.
  @Transactional(readOnly = true)
  public List<OpenDeal> deals(Viewer viewer) {
    return register.deals(viewer, List.of());
  }
}
