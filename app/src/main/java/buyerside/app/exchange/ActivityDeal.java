package buyerside.app.exchange;

import buyerside.app.deals.DealHistories.End;
import buyerside.app.deals.DealHistories.Past;
import buyerside.app.deals.DealImport;
import buyerside.app.deals.DealImport.Claimed;
import buyerside.app.deals.DealImports.KnownFact;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.shell.Ids;
import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import buyerside.method.Outcome;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal as the rows of its activities tell of it.
final class ActivityDeal {

  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private final String name;
  private final @Nullable UUID company;
  private final String companyName;
  private final UUID owner;
  private final Money unknown;
  private final List<Told> told = new ArrayList<>();

  /// @param unknown in place of a value that no row tells
  ActivityDeal(String name, @Nullable UUID company, String companyName, UUID owner, Money unknown) {
    this.name = name;
    this.company = company;
    this.companyName = companyName;
    this.owner = owner;
    this.unknown = unknown;
  }

  /// Evidence that a row tells of.
  record Piece(CriterionId criterion, Polarity polarity) {}

  /// A row.
  ///
  /// @param minutes 0 if it does not say
  /// @param outcome how the deal ended that day; `null` if it did not
  /// @param value what the deal is worth; `null` if it does not say
  record Told(
      UUID id,
      LocalDate on,
      ActivityKind kind,
      int minutes,
      String about,
      @Nullable CriterionId purpose,
      List<Piece> evidence,
      @Nullable Outcome outcome,
      @Nullable Money value) {

    Told {
      evidence = List.copyOf(evidence);
    }

    Instant at(ZoneId zone) {
      return on.atTime(NOON).atZone(zone).toInstant();
    }
  }

  void add(Told row) {
    told.add(row);
    told.sort(Comparator.comparing(Told::on));
  }

  List<Told> told() {
    return told;
  }

  UUID owner() {
    return owner;
  }

  /// How it ended, as the last row that tells it says.
  @Nullable Outcome outcome() {
    var end = end();
    return end == null ? null : end.outcome();
  }

  private @Nullable Told end() {
    return told.stream()
        .filter(it -> it.outcome() != null)
        .reduce((_, later) -> later)
        .orElse(null);
  }

  /// What it is worth, as the last row that tells it says.
  private Money value() {
    var value = unknown;
    for (var row : told) {
      var said = row.value();
      value = said == null ? value : said;
    }
    return value;
  }

  DealImport asImport() {
    var end = end();
    var deal = new NewDeal(name, company, owner, value(), null, null, told.getFirst().on(), null);
    return new DealImport(
        Ids.next(),
        deal,
        companyName,
        new Claimed(null, null, end == null ? null : end.outcome()),
        List.of(),
        end == null ? null : end.on());
  }

  /// All its evidence, each piece known from the evening of its day.
  List<Evidence> pieces(ZoneId zone) {
    var pieces = new ArrayList<Evidence>();
    for (var row : told) {
      var known = row.on().atTime(EVENING).atZone(zone).toInstant();
      for (var piece : row.evidence()) {
        pieces.add(
            new Evidence(
                piece.criterion(), piece.polarity(), Strength.HEARD, row.on(), null, known, null));
      }
    }
    return pieces;
  }

  Past past(UUID id, ZoneId zone, Instant now) {
    var end = end();
    var begun = told.getFirst().on().atStartOfDay(zone).toInstant();
    return new Past(
        id,
        begun.isAfter(now) ? now : begun,
        pieces(zone).stream().map(it -> new KnownFact(id, it, null, null)).toList(),
        List.of(),
        end == null || end.outcome() == null
            ? null
            : new End(end.outcome(), end.on().atTime(EVENING).atZone(zone).toInstant()));
  }
}
