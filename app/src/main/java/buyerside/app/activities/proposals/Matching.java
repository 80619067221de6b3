package buyerside.app.activities.proposals;

import buyerside.app.activities.proposals.Proposal.Because;
import buyerside.app.activities.proposals.Proposal.Match;
import buyerside.app.activities.proposals.ProposalMatchStore.KnownPerson;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which people, and which deal, something is about: by address first, then by name, then by what
/// its title says. Where several deals are possible none is taken.
///
/// @param byAddress people by their address in lower case
/// @param byName people by name, those whose name nobody else has
/// @param deals the open deals that it may be about
record Matching(
    Map<String, KnownPerson> byAddress, Map<String, KnownPerson> byName, List<OpenDeal> deals) {

  Matching {
    byAddress = Map.copyOf(byAddress);
    byName = Map.copyOf(byName);
    deals = List.copyOf(deals);
  }

  /// @param parties with those who are known
  record Matched(List<Party> parties, Match match) {}

  Matched of(Found found) {
    var byAddresses = found.parties().stream().map(this::known).toList();
    var parties = byAddresses.stream().map(this::named).toList();
    return new Matched(parties, match(found, byAddresses, parties));
  }

  private Match match(Found found, List<Party> byAddresses, List<Party> parties) {
    var title = found.what().title();
    var there = found.deal();
    if (there != null) {
      return deals.stream()
          .filter(it -> it.id().equals(there))
          .findFirst()
          .map(it -> match(it, Because.THREAD))
          .orElse(new Match(there, "", null, Because.THREAD));
    }
    var companies = companies(byAddresses);
    var atTheirs = only(it -> companies.contains(it.company()) || writes(it, parties), title);
    if (atTheirs != null) {
      return match(atTheirs, Because.ADDRESS);
    }
    var named = companies(parties);
    var atNamed = only(it -> named.contains(it.company()), title);
    if (atNamed != null) {
      return match(atNamed, Because.NAME);
    }
    var said = only(it -> it.namedIn(title) || it.companyNamedIn(title), title);
    if (said != null) {
      return match(said, Because.TITLE);
    }
    return withoutDeal(byAddresses, parties);
  }

  /// Somebody is known, but not which deal it is about.
  private Match withoutDeal(List<Party> byAddresses, List<Party> parties) {
    var because =
        byAddresses.stream().anyMatch(it -> it.person() != null)
            ? Because.ADDRESS
            : parties.stream().anyMatch(it -> it.person() != null) ? Because.NAME : Because.NOTHING;
    var companies = companies(parties);
    return new Match(null, "", companies.size() == 1 ? companies.iterator().next() : null, because);
  }

  /// The one deal that it can be; of several, the one that the title names.
  private @Nullable OpenDeal only(Predicate<OpenDeal> which, String title) {
    var possible = deals.stream().filter(which).toList();
    if (possible.size() == 1) {
      return possible.getFirst();
    }
    var named = possible.stream().filter(it -> it.namedIn(title)).toList();
    return named.size() == 1 ? named.getFirst() : null;
  }

  private static Match match(OpenDeal deal, Because because) {
    return new Match(deal.id(), deal.name(), deal.company(), because);
  }

  private static boolean writes(OpenDeal deal, List<Party> parties) {
    return parties.stream().anyMatch(it -> deal.writesFrom(it.address()));
  }

  private Set<UUID> companies(List<Party> parties) {
    var companies = new HashSet<UUID>();
    parties.stream()
        .map(Party::person)
        .filter(Objects::nonNull)
        .flatMap(this::company)
        .forEach(companies::add);
    return companies;
  }

  private Stream<UUID> company(UUID person) {
    return Stream.concat(byAddress.values().stream(), byName.values().stream())
        .filter(it -> it.id().equals(person))
        .map(KnownPerson::company)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .limit(1);
  }

  private Party known(Party party) {
    var person = byAddress.get(party.address());
    return person == null ? party : party.person(person.id());
  }

  private Party named(Party party) {
    var person = byName.get(party.name());
    return party.person() != null || person == null ? party : party.person(person.id());
  }
}
