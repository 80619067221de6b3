package buyerside.app.deals.choice;

import buyerside.app.shell.Reason;
import buyerside.judgement.alternatives.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The candidates and how each does by each criterion.
///
/// @param scores by candidate, then criterion
public record Alternatives(List<Candidate> candidates, Map<String, Map<String, Score>> scores) {

  private static final int MOST = 10;

  public Alternatives {
    candidates = List.copyOf(candidates);
    scores = Map.copyOf(scores);
  }

  /// @param points from 0 to 5; `null` if nobody knows yet
  /// @param reason why so many
  public record Score(@Nullable Integer points, String reason) {

    static final Score UNKNOWN = new Score(null, "");
  }

  public static Alternatives none(String currency) {
    return new Alternatives(List.of(Candidate.nothing(currency)), Map.of());
  }

  /// The same with doing nothing among the candidates, typed or not.
  Alternatives withNothing(String currency) {
    if (candidates.stream().anyMatch(it -> it.kind() == Candidate.Kind.DO_NOTHING)) {
      return this;
    }
    var all = new ArrayList<>(candidates);
    all.add(Candidate.nothing(currency));
    return new Alternatives(all, scores);
  }

  public Score score(String candidate, String criterion) {
    return scores.getOrDefault(candidate, Map.of()).getOrDefault(criterion, Score.UNKNOWN);
  }

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (candidates.size() > MOST) {
      problems.add(Reason.of("", "limit", MOST));
    }
    for (int i = 0; i < candidates.size(); i++) {
      problems.addAll(candidates.get(i).problems("row." + i + "."));
    }
    for (var byCriterion : scores.values()) {
      for (var score : byCriterion.values()) {
        var points = score.points();
        if (points != null && (points < 0 || points > DecisionCriterion.MOST_POINTS)) {
          problems.add(Reason.of("", "choice.points", DecisionCriterion.MOST_POINTS));
        }
      }
    }
    return problems;
  }

  /// The comparison by these criteria; what nobody has scored counts nothing.
  public Comparison compare(DecisionCriteria criteria) {
    var rows = new double[candidates.size()][];
    for (int candidate = 0; candidate < rows.length; candidate++) {
      var id = candidates.get(candidate).id();
      rows[candidate] =
          criteria.criteria().stream()
              .map(it -> score(id, it.id()).points())
              .mapToDouble(it -> it == null ? 0 : it)
              .toArray();
    }
    return Comparison.of(criteria.weights(), rows);
  }

  /// How many scores nobody has given yet.
  public long unknown(DecisionCriteria criteria) {
    return candidates.stream()
        .flatMap(it -> criteria.criteria().stream().map(by -> score(it.id(), by.id())))
        .filter(it -> it.points() == null)
        .count();
  }
}
