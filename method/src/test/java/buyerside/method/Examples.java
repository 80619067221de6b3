package buyerside.method;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cast of the tests: a buyer of machines who decides in four stages, funding being the gate.
public final class Examples {

  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  public static final CriterionId STATED = new CriterionId("stated");
  public static final CriterionId OWNER = new CriterionId("owner");
  public static final CriterionId COST = new CriterionId("cost");
  public static final CriterionId REQUEST = new CriterionId("request");
  public static final CriterionId APPROVER = new CriterionId("approver");
  public static final CriterionId CHOICE = new CriterionId("choice");

  public static final StageId PROBLEM = new StageId("problem");
  public static final StageId CONSEQUENCES = new StageId("consequences");
  public static final StageId FUNDING = new StageId("funding");
  public static final StageId SELECTION = new StageId("selection");

  public static final BuyingProcess FOUR_STAGES =
      BuyingProcess.of(
          "funding",
          Stage.of("problem", Criterion.required("stated"), Criterion.supporting("owner")),
          Stage.of("consequences", Criterion.required("cost")),
          Stage.of(
              "funding",
              Criterion.required("request").withMinimum(Strength.DOCUMENTED),
              Criterion.required("approver")),
          Stage.of("selection", Criterion.required("choice")));

  private Examples() {}

  public static Evidence yes(CriterionId criterion) {
    return evidence(criterion, Polarity.SATISFIES, Strength.DOCUMENTED, MONDAY.minusDays(20), null);
  }

  public static Evidence no(CriterionId criterion) {
    return evidence(criterion, Polarity.DENIES, Strength.DOCUMENTED, MONDAY.minusDays(20), null);
  }

  /// Evidence that was recorded on the day on which it was observed.
  public static Evidence evidence(
      CriterionId criterion,
      Polarity polarity,
      Strength strength,
      LocalDate observedOn,
      @Nullable LocalDate lapsesOn) {
    return new Evidence(
        criterion, polarity, strength, observedOn, lapsesOn, noon(observedOn), null);
  }

  public static Evidence heard(CriterionId criterion, LocalDate observedOn) {
    return evidence(criterion, Polarity.SATISFIES, Strength.HEARD, observedOn, null);
  }

  public static Evidence lapsing(CriterionId criterion, LocalDate lapsesOn) {
    return evidence(
        criterion, Polarity.SATISFIES, Strength.DOCUMENTED, MONDAY.minusDays(20), lapsesOn);
  }

  public static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  public static Standing onMonday(Evidence... evidence) {
    return on(MONDAY, evidence);
  }

  public static Standing on(LocalDate day, Evidence... evidence) {
    return Standing.of(FOUR_STAGES, List.of(evidence), day, ZoneOffset.UTC);
  }
}
