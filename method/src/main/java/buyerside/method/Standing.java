package buyerside.method;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a deal stands on a day, as known at an instant: everything that the method derives from a
/// process and the evidence on record. Nothing else may decide a position.
///
/// Evidence for a criterion that the process does not have is left out.
public final class Standing {

  private final BuyingProcess process;
  private final List<Evidence> evidence;
  private final LocalDate day;
  private final Instant asOf;
  private final @Nullable Evidence[] deciding;
  private final int position;

  private Standing(BuyingProcess process, List<Evidence> evidence, LocalDate day, Instant asOf) {
    this.process = process;
    this.evidence = evidence;
    this.day = day;
    this.asOf = asOf;
    this.deciding = deciding(process, evidence, day, asOf);
    this.position = firstUnmetStage();
  }

  /// The standing on a day, as known at an instant.
  ///
  /// @param evidence all that is on record for the deal, in any order; not to be changed afterwards
  public static Standing of(
      BuyingProcess process, List<Evidence> evidence, LocalDate day, Instant asOf) {
    return new Standing(process, evidence, day, asOf);
  }

  /// The standing on a day, as known at the end of that day.
  public static Standing of(
      BuyingProcess process, List<Evidence> evidence, LocalDate day, ZoneId zone) {
    return of(process, evidence, day, endOf(day, zone));
  }

  /// The last instant of a day.
  public static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
  }

  private static @Nullable Evidence[] deciding(
      BuyingProcess process, List<Evidence> evidence, LocalDate day, Instant asOf) {
    var deciding = new @Nullable Evidence[process.criterionCount()];
    for (int i = 0; i < evidence.size(); i++) {
      var piece = evidence.get(i);
      int criterion = process.find(piece.criterion());
      if (criterion < 0
          || !piece.strength().isAtLeast(process.criterionAt(criterion).minimum())
          || !piece.holds(day, asOf)) {
        continue;
      }
      var before = deciding[criterion];
      if (before == null || piece.outranks(before)) {
        deciding[criterion] = piece;
      }
    }
    return deciding;
  }

  private int firstUnmetStage() {
    for (int c = 0; c < deciding.length; c++) {
      if (process.criterionAt(c).required() && !isMet(c)) {
        return process.stageIndexOf(c);
      }
    }
    return process.stages().size();
  }

  private boolean isMet(int criterion) {
    var piece = deciding[criterion];
    return piece != null && piece.polarity() == Polarity.SATISFIES;
  }

  public BuyingProcess process() {
    return process;
  }

  public LocalDate day() {
    return day;
  }

  /// The first stage with an unmet required criterion, or decided.
  public Position position() {
    return process.positionAt(position);
  }

  /// The position as a number: the stage counted from 0, decided one past the last.
  public int positionIndex() {
    return position;
  }

  public GateStatus gate() {
    return position >= process.indexOf(process.gate())
        ? GateStatus.OPPORTUNITY
        : GateStatus.PROSPECT;
  }

  /// The stages with an unmet required criterion that lie before a met one, earliest first.
  public List<StageId> gaps() {
    int lastMet = -1;
    for (int c = deciding.length - 1; c >= 0 && lastMet < 0; c--) {
      if (process.criterionAt(c).required() && isMet(c)) {
        lastMet = process.stageIndexOf(c);
      }
    }
    if (lastMet <= position) {
      return List.of();
    }
    var gaps = new ArrayList<StageId>();
    int last = -1;
    for (int c = 0; c < deciding.length && process.stageIndexOf(c) < lastMet; c++) {
      int stage = process.stageIndexOf(c);
      if (stage > last && process.criterionAt(c).required() && !isMet(c)) {
        gaps.add(process.stages().get(stage).id());
        last = stage;
      }
    }
    return List.copyOf(gaps);
  }

  public boolean isMet(CriterionId criterion) {
    return isMet(process.known(criterion));
  }

  /// The evidence that decides a criterion, for it or against it.
  public Optional<Evidence> deciding(CriterionId criterion) {
    return Optional.ofNullable(deciding[process.known(criterion)]);
  }

  /// How far a stage is.
  public Progress progress(StageId stage) {
    return progress(process.indexOf(stage));
  }

  private Progress progress(int stage) {
    int met = 0;
    int required = 0;
    for (var criterion : process.stages().get(stage).criteria()) {
      if (criterion.required()) {
        required++;
        met += isMet(criterion.id()) ? 1 : 0;
      }
    }
    return new Progress(met, required);
  }

  /// The unmet required criteria of the stages from one index to before another, in order.
  public List<Criterion> missing(int fromStage, int toStage) {
    var missing = new ArrayList<Criterion>();
    for (var stage : process.stages().subList(fromStage, toStage)) {
      for (var criterion : stage.criteria()) {
        if (criterion.required() && !isMet(criterion.id())) {
          missing.add(criterion);
        }
      }
    }
    return List.copyOf(missing);
  }

  /// What is known of a criterion, for drawing the buyer's path.
  public CriterionState state(CriterionId id) {
    int criterion = process.known(id);
    var piece = deciding[criterion];
    if (piece != null) {
      return isMet(criterion) ? new CriterionState.Met(piece) : new CriterionState.Denied(piece);
    }
    return Undecided.state(id, evidence, day, asOf);
  }

  /// The first day after this one on which the standing may change by itself, because evidence
  /// lapses or begins to hold; empty if it cannot.
  public Optional<LocalDate> nextChange() {
    @Nullable LocalDate next = null;
    for (var piece : evidence) {
      int criterion = process.find(piece.criterion());
      if (criterion >= 0
          && piece.strength().isAtLeast(process.criterionAt(criterion).minimum())
          && piece.isKnown(asOf)) {
        next = earlier(next, piece.observedOn());
        next = earlier(next, piece.lapsesOn());
      }
    }
    return Optional.ofNullable(next);
  }

  private @Nullable LocalDate earlier(@Nullable LocalDate found, @Nullable LocalDate candidate) {
    if (candidate == null || !candidate.isAfter(day)) {
      return found;
    }
    return found == null || candidate.isBefore(found) ? candidate : found;
  }

  @Override
  public String toString() {
    return "%s on %s, decided by %s".formatted(position(), day, Arrays.toString(deciding));
  }
}
