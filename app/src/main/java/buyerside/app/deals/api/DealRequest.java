package buyerside.app.deals.api;

import static buyerside.app.deals.DealField.*;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealField;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.Outcome;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal to begin, or the fields of one to change.
///
/// @param claimedStage a stage's id, or `decided`: what the seller says
public record DealRequest(
    @Nullable String name,
    @Nullable UUID company,
    @Nullable UUID contact,
    @Nullable UUID owner,
    @Nullable MoneyJson value,
    @Nullable String source,
    @Nullable String note,
    @Nullable List<String> tags,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate expectedOn,
    @Nullable String claimedStage,
    @Nullable Outcome outcome,
    @Nullable LocalDate closedOn,
    @Nullable String outcomeReason) {

  /// What beginning or changing a deal did.
  ///
  /// @param command by which it can be undone
  public record ChangedJson(UUID id, UUID command) {}

  /// What the rules call fields, and what they are called here.
  static final Map<String, String> MEMBERS =
      Map.ofEntries(
          Map.entry("currency", "value.currency"),
          Map.entry("value_low", "value.low"),
          Map.entry("value_likely", "value.likely"),
          Map.entry("value_high", "value.high"),
          Map.entry("opened", "openedOn"),
          Map.entry("expected_on", "expectedOn"),
          Map.entry("claimed_stage", "claimedStage"),
          Map.entry("closed_on", "closedOn"),
          Map.entry("outcome_reason", "outcomeReason"));

  NewDeal begin(Viewer viewer, LocalDate today) {
    if (outcome != null || closedOn != null || outcomeReason != null) {
      throw new Refused(Reason.of("outcome", "deal.starts-open"));
    }
    var currency = viewer.place().currency();
    return new NewDeal(
        name == null ? "" : name,
        company,
        owner == null ? viewer.member() : owner,
        value == null ? Money.unknown(currency) : value.read(currency),
        source,
        note,
        openedOn == null ? today : openedOn,
        expectedOn);
  }

  NewDeal.Details details(ProcessVersion version) {
    return new NewDeal.Details(
        contact,
        tags == null ? List.of() : tags,
        claimedStage == null ? null : index(claimedStage, version));
  }

  /// The members that are present, as values of fields.
  Map<DealField, String> fields(Deal deal, ProcessVersion version) {
    var fields = new EnumMap<DealField, String>(DealField.class);
    put(fields, NAME, name);
    put(fields, COMPANY, company);
    put(fields, CONTACT, contact);
    put(fields, OWNER, owner);
    put(fields, SOURCE, source);
    put(fields, NOTE, note);
    put(fields, EXPECTED_ON, expectedOn);
    put(fields, OUTCOME, outcome);
    put(fields, CLOSED_ON, closedOn);
    put(fields, OUTCOME_REASON, outcomeReason);
    if (tags != null) {
      fields.put(TAGS, String.join("\n", tags));
    }
    if (claimedStage != null) {
      fields.put(CLAIMED_STAGE, String.valueOf(index(claimedStage, version)));
    }
    if (value != null) {
      var money = value.read(deal.row().value().currency());
      fields.put(CURRENCY, money.currency());
      fields.put(VALUE_LOW, text(money.low()));
      fields.put(VALUE_LIKELY, text(money.likely()));
      fields.put(VALUE_HIGH, text(money.high()));
    }
    return fields;
  }

  private static void put(Map<DealField, String> fields, DealField field, @Nullable Object value) {
    if (value != null) {
      fields.put(field, value.toString());
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static int index(String stage, ProcessVersion version) {
    return StageIds.index(version, stage)
        .orElseThrow(() -> new Refused(Reason.of("claimedStage", "stage.unknown", stage)));
  }
}
