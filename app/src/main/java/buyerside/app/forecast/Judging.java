package buyerside.app.forecast;

import buyerside.app.deals.Money;
import buyerside.app.forecast.Expectation.Amount;
import buyerside.app.forecast.Expectation.Chance;
import buyerside.app.forecast.Expectation.Decision;
import buyerside.app.forecast.Expectation.Place;
import buyerside.judgement.hazard.Course;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Turns what a model says of open deals into what is kept.
///
/// @param places the process and the stage of each state
record Judging(
    History history,
    Pace pace,
    FlatPace flat,
    List<ProcessStage> places,
    Exchange exchange,
    LocalDate today) {

  private static final double SURE = 0.98;

  record ProcessStage(UUID process, int stage) {}

  /// An expectation, with what is won by each mark of the calendar.
  @SuppressWarnings("ArrayRecordComponent") // handed on
  record Judged(Expectation expectation, float[] won) {}

  /// @param now low, high and the rep's day, where they are today's
  List<Judged> judge(List<Look> looks, Map<UUID, HistoryStore.Now> now, Calendar calendar) {
    var courses = pace.courses(history, looks);
    var flatly = flat.courses(history, looks);
    var reasons = pace.reasons(history, looks, courses);
    double[] months = Calendar.monthEnds(today);
    var all = new ArrayList<Judged>();
    for (int i = 0; i < looks.size(); i++) {
      var look = looks.get(i);
      var course = courses.get(i);
      var id = history.id(look.deal());
      var marks = new float[calendar.marks().size()];
      for (int mark = 0; mark < marks.length; mark++) {
        marks[mark] = (float) won(course, calendar.days(mark));
      }
      var wonBy = new ArrayList<Float>();
      for (double month : months) {
        wonBy.add((float) won(course, month));
      }
      var known = now.get(id);
      all.add(
          new Judged(
              new Expectation(
                  id,
                  place(look),
                  amount(look, known),
                  new Chance(
                      wonBy,
                      won(course, Trial.HORIZON),
                      within(course, End.LOST),
                      within(course, End.NO_DECISION),
                      won(flatly.get(i), Trial.HORIZON),
                      Math.min(1, StagePace.won(course))),
                  decision(course, known == null ? null : known.expected()),
                  reasons.get(i)),
              marks));
    }
    return all;
  }

  private static double won(Course course, double days) {
    return Math.clamp(course.within(End.WON.ordinal(), days), 0, 1);
  }

  private static double within(Course course, End end) {
    return Math.clamp(course.within(end.ordinal(), Trial.HORIZON), 0, 1);
  }

  private Place place(Look look) {
    var owner = history.owners().get(history.owner(look.row()));
    var at = places.get(look.state());
    return new Place(
        owner == null ? OutlookStore.NOBODY : owner,
        history.opportunity(look.row()),
        at.process(),
        at.stage());
  }

  /// The range that a deal has today is used where its likely value is still the same.
  private Amount amount(Look look, HistoryStore.@Nullable Now now) {
    var amount = history.amount(look.row());
    var alike = now != null && Objects.equals(now.likely(), amount.value()) ? now : null;
    return new Amount(
        amount.currency(),
        amount.value(),
        amount.worth(),
        alike == null
            ? amount.worth()
            : end(amount, alike, it -> it.low() == null ? amount.value() : it.low()),
        alike == null
            ? amount.worth()
            : end(amount, alike, it -> it.high() == null ? amount.value() : it.high()));
  }

  private long end(
      History.Amount amount, HistoryStore.Now now, ToLongFunction<HistoryStore.Now> which) {
    return Math.min(
        Money.MOST, exchange.worth(amount.currency(), which.applyAsLong(now)).orElse(0));
  }

  /// Left open where it is more likely than not that nothing is decided as far as is looked ahead.
  private Decision decision(Course course, @Nullable LocalDate byRep) {
    double ever = Math.min(1, course.everDecided());
    if (ever < 0.5) {
      return new Decision(day(course, 0.1 / Math.max(ever, 0.1)), null, null, byRep);
    }
    return new Decision(
        day(course, 0.1 / ever),
        day(course, 0.5 / ever),
        0.9 / ever > SURE ? null : day(course, 0.9 / ever),
        byRep);
  }

  private @Nullable LocalDate day(Course course, double share) {
    return share > 1 ? null : today.plusDays(Math.round(course.quantile(share)));
  }
}
