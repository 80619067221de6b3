package buyerside.app.deals.group;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.KnownEvidence;
import buyerside.app.deals.Recording;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.sheets.Sheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.journal.Journal;
import buyerside.method.Polarity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The buying groups of deals.
@Service
public class BuyingGroups {

  private final Sheets sheets;
  private final Deals deals;
  private final Journal journal;
  private final Clock clock;

  BuyingGroups(Sheets sheets, Deals deals, Journal journal, Clock clock) {
    this.sheets = sheets;
    this.deals = deals;
    this.journal = journal;
    this.clock = clock;
  }

  /// @param at as it was known at an instant; `null` for now
  @Transactional(readOnly = true)
  public Optional<Sheet<BuyingGroup>> find(Viewer viewer, UUID deal, @Nullable Instant at) {
    return sheets.find(viewer, deal, Tool.BUYING_GROUP, BuyingGroup.class, BuyingGroup.NONE, at);
  }

  @Transactional
  public Saving save(Viewer viewer, UUID deal, int seen, BuyingGroup wanted) {
    var problems = wanted.problems(today(viewer));
    return problems.isEmpty()
        ? sheets.save(viewer, deal, Tool.BUYING_GROUP, seen, wanted)
        : new Rejected(problems);
  }

  /// The evidence that nobody else carries: what this person said, where no other standing evidence
  /// satisfies the same criterion.
  @Transactional(readOnly = true)
  public List<KnownEvidence> carriedOnlyBy(Viewer viewer, UUID deal, GroupMember member) {
    var standing =
        deals.find(viewer, deal).orElseThrow().evidence().stream()
            .filter(it -> it.evidence().holds(today(viewer), clock.instant()))
            .filter(it -> it.evidence().polarity() == Polarity.SATISFIES)
            .toList();
    return standing.stream()
        .filter(it -> isBy(it, member))
        .filter(it ->
            standing.stream()
                .filter(other -> !isBy(other, member))
                .noneMatch(other -> other.evidence().criterion().equals(it.evidence().criterion())))
        .toList();
  }

  /// Notes that somebody left, and withdraws what was chosen of what only they carried, as one
  /// step.
  ///
  /// @param evidence ids; others than what only they carried are passed over
  @Transactional
  public Saving leave(Viewer viewer, UUID deal, int seen, String member, List<UUID> evidence) {
    return journal.inOneStep(() -> keep(viewer, deal, seen, member, evidence));
  }

  private Saving keep(Viewer viewer, UUID deal, int seen, String id, List<UUID> evidence) {
    var group = find(viewer, deal, null).map(Sheet::content);
    var member = group.flatMap(it -> it.member(id));
    if (group.isEmpty() || member.isEmpty()) {
      return Rejected.because("member", "unknown");
    }
    var carried =
        carriedOnlyBy(viewer, deal, member.get()).stream().map(KnownEvidence::id).toList();
    for (var piece : evidence.stream().filter(carried::contains).toList()) {
      var reason = GroupWords.left(member.get());
      if (deals.withdrawEvidence(viewer, piece, reason)
          instanceof Recording.Rejected(var reasons)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Rejected(reasons);
      }
    }
    var others =
        group.get().members().stream()
            .map(it -> it.id().equals(id) ? it.leaving(today(viewer)) : it)
            .toList();
    var saving = sheets.save(viewer, deal, Tool.BUYING_GROUP, seen, new BuyingGroup(others));
    if (saving instanceof Rejected) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return saving;
  }

  private static boolean isBy(KnownEvidence evidence, GroupMember member) {
    return Objects.requireNonNullElse(evidence.saidBy(), "")
        .strip()
        .equalsIgnoreCase(member.name().strip());
  }

  private LocalDate today(Viewer viewer) {
    return LocalDate.ofInstant(clock.instant(), viewer.place().zone());
  }
}
