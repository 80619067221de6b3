package buyerside.judgement.judge;

import buyerside.judgement.backtest.Choice;
import buyerside.judgement.backtest.Chosen;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.feature.Encoder;
import buyerside.judgement.feature.Features;
import buyerside.judgement.feature.Field;
import buyerside.judgement.guard.Finding;
import buyerside.judgement.hazard.Course;
import buyerside.judgement.hazard.Interval;
import buyerside.judgement.table.Table;
import buyerside.judgement.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What was learnt from deals: ready to judge others, and able to say how far it is to be trusted.
public final class Judgement {

  private final Deals deals;
  private final Encoder encoder;
  private final Landmarks landmarks;
  private final Optional<Outcome> outcome;
  private final Optional<Timing> timing;
  private final List<Finding> findings;

  Judgement(
      Deals deals,
      Encoder encoder,
      Landmarks landmarks,
      Optional<Outcome> outcome,
      Optional<Timing> timing,
      List<Finding> findings) {
    this.deals = deals;
    this.encoder = encoder;
    this.landmarks = landmarks;
    this.outcome = outcome;
    this.timing = timing;
    this.findings = findings;
  }

  /// Which end.
  ///
  /// @param folds how rows were held out, in words
  record Outcome(Choice choice, Chosen chosen, String folds) {}

  /// What is expected of one deal.
  ///
  /// @param probabilities of each end, summing to 1: if it is decided at all
  /// @param decided the probability that it is, as far as deals have been watched; 1 if nobody
  ///   knows how long deals take
  /// @param days until then
  @SuppressWarnings("ArrayRecordComponent") // numbers by end, never changed
  public record Expected(double[] probabilities, double decided, Optional<Days> days) {

    /// The probability of having come to an end within so many days.
    public double within(int end, double horizon) {
      return days.map(it -> probabilities[end] * decided * it.course().share(end, horizon))
          .orElse(Double.NaN);
    }
  }

  /// Days until a deal is decided.
  ///
  /// @param low one deal in ten is quicker
  /// @param high one deal in ten takes longer
  public record Days(double expected, double median, double low, double high, Course course) {

    /// The probability of being decided within so many days, if it is decided at all.
    public double within(double days) {
      return course.decidedBy(days);
    }
  }

  /// One reason for a probability: a column, what it says, and by how much that moves the log-odds.
  public record Reason(String column, String value, double effect) {}

  public Deals deals() {
    return deals;
  }

  public List<Finding> findings() {
    return findings;
  }

  /// The back-test of the ends; empty where all deals end alike.
  public Optional<Choice> choice() {
    return outcome.map(Outcome::choice);
  }

  /// How rows were held out.
  public String folds() {
    return outcome.map(Outcome::folds).orElse("");
  }

  /// The back-test of the times; empty where there are none.
  public Optional<Choice> timeChoice() {
    return timing.map(Timing::choice);
  }

  public Optional<Interval> interval() {
    return timing.map(Timing::interval);
  }

  /// Mean distance in days between the expected and the true time of deals not seen.
  public OptionalDouble timeError() {
    return timing.map(it -> OptionalDouble.of(it.meanError())).orElse(OptionalDouble.empty());
  }

  /// The same for one expectation for all.
  public OptionalDouble usualTimeError() {
    return timing.map(it -> OptionalDouble.of(it.usualError())).orElse(OptionalDouble.empty());
  }

  /// The features that are made of the rows of a table.
  public Features features(Table rows) {
    return encoder.of(rows);
  }

  /// @param rows of a table with the same columns; the outcome is not looked at
  /// @param ages of the deals in days
  public List<Expected> expect(Table rows, double[] ages) {
    var features = encoder.of(rows);
    double[][] said = ends(features, ages);
    var courses = timing.map(it -> it.hazards().courses(features, ages));
    var all = new ArrayList<Expected>();
    for (int row = 0; row < ages.length; row++) {
      int at = row;
      var days = courses.map(it -> days(it[at]));
      double decided = days.map(it -> it.course().everDecided()).orElse(1.0);
      all.add(new Expected(said[row], Math.min(1, decided), days));
    }
    return all;
  }

  private double[][] ends(Features features, double[] ages) {
    if (outcome.isPresent()) {
      return outcome.get().chosen().probabilities(landmarks.with(features, ages));
    }
    var sure = new double[features.rows()][];
    Arrays.fill(sure, new double[] {1});
    return sure;
  }

  private Days days(Course course) {
    var interval = timing.orElseThrow().interval();
    return new Days(
        course.expectedDays(),
        course.quantile(interval.median()),
        course.quantile(interval.low()),
        course.quantile(interval.high()),
        course);
  }

  /// The reasons for the probability of an end, row by row, the strongest first.
  public List<List<Reason>> reasons(Table rows, double[] ages, int end) {
    if (outcome.isEmpty()) {
      return rows.rows() == 0 ? List.of() : java.util.Collections.nCopies(rows.rows(), List.of());
    }
    var features = landmarks.with(encoder.of(rows), ages);
    double[][] parts = outcome.get().chosen().contributions(features, end);
    var all = new ArrayList<List<Reason>>();
    for (int row = 0; row < parts.length; row++) {
      var reasons = new ArrayList<Reason>();
      for (int field = 0; field < parts[row].length; field++) {
        if (Math.abs(parts[row][field]) > 0.01) {
          var from = features.fields().get(field);
          reasons.add(new Reason(from.name(), value(from, row), parts[row][field]));
        }
      }
      reasons.sort(Comparator.comparingDouble(it -> -Math.abs(it.effect())));
      all.add(List.copyOf(reasons));
    }
    return all;
  }

  private static String value(Field field, int row) {
    return switch (field) {
      case Field.Level level -> level.levels().get(level.codes()[row]);
      case Field.Quantity quantity when Double.isNaN(quantity.values()[row]) ->
          Words.of("value.missing");
      case Field.Quantity quantity -> number(quantity.values()[row]);
    };
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(java.util.Locale.ROOT, "%.4g", value);
  }
}
