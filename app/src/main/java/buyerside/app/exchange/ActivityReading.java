package buyerside.app.exchange;

import buyerside.app.access.Member;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Money;
import buyerside.app.exchange.ActivityDeal.Piece;
import buyerside.app.exchange.ActivityDeal.Told;
import buyerside.app.exchange.reading.Cells;
import buyerside.app.exchange.reading.Target;
import buyerside.app.process.ProcessVersion;
import buyerside.method.CriterionId;
import buyerside.method.Outcome;
import buyerside.method.Polarity;
import buyerside.method.claim.ClaimSuggestion;
import buyerside.method.claim.FunnelStages;
import buyerside.method.fit.ActivityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the rows of a file of activities say.
final class ActivityReading {

  private final Viewer viewer;
  private final Map<String, UUID> owners = new HashMap<>();
  private final ProcessVersion version;
  private final ActivityWords words;

  /// @param members whose activities they may be, by name or e-mail
  ActivityReading(Viewer viewer, List<Member> members, ProcessVersion version) {
    this.viewer = viewer;
    this.version = version;
    this.words = ActivityWords.of(version);
    for (var member : members) {
      owners.put(member.name().toLowerCase(Locale.ROOT), member.id());
      owners.put(member.email(), member.id());
    }
  }

  ActivityDeal deal(Arrival row, @Nullable UUID company) {
    var cells = row.cells();
    var owner = owners.get(cells.get(Target.OWNER).toLowerCase(Locale.ROOT));
    return new ActivityDeal(
        CellFacts.cut(cells.get(Target.DEAL)),
        company,
        cells.get(Target.COMPANY),
        owner == null ? viewer.self() : owner,
        Money.of(viewer.place().currency(), null));
  }

  Told told(UUID id, Arrival row) {
    var cells = row.cells();
    return new Told(
        id,
        Objects.requireNonNull(row.row().date(Target.HAPPENED_ON)),
        words.kind(cells.get(Target.ACTIVITY_KIND)).orElse(ActivityKind.NOTE),
        ActivityWords.minutes(cells.get(Target.MINUTES)),
        CellFacts.cut(row.name()),
        purpose(cells),
        evidence(cells),
        outcome(cells.get(Target.OUTCOME)),
        row.row().amount() == null ? null : DealRows.money(viewer, row.row()));
  }

  private @Nullable CriterionId purpose(Cells cells) {
    return ActivityWords.several(cells.get(Target.PURPOSE)).stream()
        .findFirst()
        .flatMap(words::criterion)
        .orElse(null);
  }

  private List<Piece> evidence(Cells cells) {
    return ActivityWords.several(cells.get(Target.CRITERION)).stream()
        .flatMap(it ->
            words
                .criterion(it)
                .map(criterion ->
                    new Piece(
                        criterion, ActivityWords.denies(it) ? Polarity.DENIES : Polarity.SATISFIES))
                .stream())
        .toList();
  }

  private @Nullable Outcome outcome(String word) {
    return FunnelStages.suggest(version.process(), word)
            instanceof ClaimSuggestion.Ended(var outcome, _)
        ? outcome
        : null;
  }
}
