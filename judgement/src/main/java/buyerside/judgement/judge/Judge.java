package buyerside.judgement.judge;

import buyerside.judgement.backtest.Backtest;
import buyerside.judgement.backtest.Choice;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.feature.Encoder;
import buyerside.judgement.guard.Finding;
import buyerside.judgement.guard.Guards;
import buyerside.judgement.outcome.BaseRate;
import buyerside.judgement.outcome.Boosting;
import buyerside.judgement.outcome.Learner;
import buyerside.judgement.outcome.Logistic;
import buyerside.judgement.outcome.SegmentRates;
import buyerside.judgement.table.Column;
import buyerside.judgement.table.Table;
import buyerside.judgement.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tries the models on deals they have not seen, chooses, and fits the winner to all of them.
public final class Judge {

  /// Beyond so many rows more say nothing new, and take time.
  private static final int MOST_ROWS = 150_000;

  private static final int MOST_SEGMENTS = 12;

  private Judge() {}

  /// What is wanted.
  ///
  /// @param upcoming rows to be predicted, if they are known already: columns that they lack are
  ///   then not used
  /// @param ages of those rows, in days; empty if they are looked at as they come into view
  /// @param keep columns to be used whatever the guards say
  /// @param baselines whether plain models are to be tried beside, to be compared with
  @SuppressWarnings("ArrayRecordComponent") // handed through
  public record Question(
      Optional<Table> upcoming, double[] ages, Set<String> keep, boolean baselines) {

    public static Question report() {
      return new Question(Optional.empty(), new double[0], Set.of(), true);
    }

    public Question with(Table rows, double[] theirAges) {
      return new Question(Optional.of(rows), theirAges, keep, baselines);
    }
  }

  public static Judgement of(Deals all, Question question) {
    var deals = fewer(all);
    var columns = features(deals);
    var findings = new ArrayList<>(Guards.of(deals, columns, question.upcoming(), question.keep()));
    var excluded =
        findings.stream()
            .filter(Finding::excluded)
            .map(Finding::column)
            .collect(Collectors.toSet());
    var used = columns.columns(it -> !excluded.contains(it.name()));
    var encoder = Encoder.of(used, deals.roles().created());
    remarkUseless(encoder, findings);
    if (deals.size() < all.size()) {
      findings.add(
          new Finding(
              Finding.Kind.FEW,
              "",
              Words.of("few.thinned", all.size(), all.size() / deals.size()),
              false));
    }
    var features = encoder.of(used);
    var landmarks = Landmarks.of(question.ages());
    var outcome = outcome(deals, features, landmarks, question);
    var timing = deals.timed() ? Optional.of(Timing.of(deals, features)) : Optional.<Timing>empty();
    return new Judgement(deals, encoder, landmarks, outcome, timing, List.copyOf(findings));
  }

  private static Deals fewer(Deals deals) {
    int step = (deals.size() + MOST_ROWS - 1) / MOST_ROWS;
    return step <= 1
        ? deals
        : deals.rows(
            java.util.stream.IntStream.range(0, deals.size())
                .filter(row -> row % step == 0)
                .toArray());
  }

  /// Every column that is not the outcome, the closing or the name; the day of creation stays,
  /// other dates are counted from it.
  private static Table features(Deals deals) {
    var roles = deals.roles();
    var out = new ArrayList<Column>();
    out.add(deals.table().column(roles.outcome()));
    roles.closed().or(roles::unused).ifPresent(it -> out.add(deals.table().column(it)));
    roles.id().ifPresent(it -> out.add(deals.table().column(it)));
    return deals.table().columns(it -> !out.contains(it));
  }

  private static void remarkUseless(Encoder encoder, List<Finding> findings) {
    encoder
        .kinds()
        .forEach((name, kind) -> {
          switch (kind) {
            case CONSTANT ->
                findings.add(
                    new Finding(Finding.Kind.EMPTY, name, Words.of("guard.constant", name), true));
            case IDENTIFIER ->
                findings.add(
                    new Finding(
                        Finding.Kind.EMPTY, name, Words.of("guard.identifier", name), true));
            default -> {}
          }
        });
  }

  private static Optional<Judgement.Outcome> outcome(
      Deals deals,
      buyerside.judgement.feature.Features features,
      Landmarks landmarks,
      Question question) {
    if (Arrays.stream(deals.end()).filter(it -> it >= 0).distinct().count() < 2) {
      return Optional.empty();
    }
    var plan = FoldPlan.of(deals, features, landmarks);
    var all = landmarks.sample(deals, features, _ -> true, deals.asOf());
    var segments =
        features.levels().stream()
            .filter(it -> it.levels().size() > 2)
            .map(it -> it.name())
            .limit(MOST_SEGMENTS)
            .toList();
    var learners = new ArrayList<Learner>(List.of(new BaseRate()));
    if (deals.decided().length < FoldPlan.FEWEST) {
      var choice = Choice.of(Backtest.of(plan.folds(), learners), List.of(), deals.ends().shown());
      return Optional.of(new Judgement.Outcome(choice, choice.fit(all), plan.words()));
    }
    if (!segments.isEmpty()) {
      learners.add(SegmentRates.shrunk(segments));
    }
    learners.add(Logistic.ridge());
    boolean trees = !all.features().fields().isEmpty() && Boosting.available();
    if (trees) {
      learners.addAll(Boosting.tuned(all.size()));
    }
    var baselines = new ArrayList<Learner>();
    if (question.baselines()) {
      baselines.add(
          SegmentRates.flat(
              deals.roles().stage().filter(segments::contains).map(List::of).orElse(segments)));
      baselines.add(Logistic.plain());
      if (trees) {
        baselines.add(Boosting.plain());
      }
    }
    learners.addAll(baselines);
    var names = baselines.stream().map(Learner::name).toList();
    var choice = Choice.of(Backtest.of(plan.folds(), learners), names, deals.ends().shown());
    if (!choice.signal() && plan.rolling() && choice.perhaps()) {
      // too few rows came after the origins to tell: held out at random there are more
      plan = FoldPlan.unsure(deals, features, landmarks);
      choice = Choice.of(Backtest.of(plan.folds(), learners), names, deals.ends().shown());
    }
    return Optional.of(new Judgement.Outcome(choice, choice.fit(all), plan.words()));
  }
}
