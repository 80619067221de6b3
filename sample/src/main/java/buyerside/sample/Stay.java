package buyerside.sample;

import buyerside.sample.BuyerModel.Pace;
import buyerside.sample.Visit.Leaving;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How and after how many days a buyer leaves a stage: the earliest of four competing Weibull times
/// of one shape, of which moving on can be hastened by planted actions.
///
/// @param helped the days, counted from the entry, of the helpful actions up to the leaving
record Stay(Leaving leaving, double days, List<Double> helped) {
  private static final List<Leaving> OTHERS =
      List.of(Leaving.BACK, Leaving.LOST, Leaving.NO_DECISION);
  private static final double SHAPE = 1.3;
  private static final double LN_2 = 0.6931471805599453;
  private static final double TOO_LONG = 4_000;

  /// @param ease multiplies the hazard of moving on
  static Stay of(Pace pace, double ease, @Nullable Planted planted, Chance chance) {
    var helped = new ArrayList<Double>(0);
    var leaving = Leaving.ONWARD;
    var risk = risk(pace.onward() * ease, chance);
    if (planted != null) {
      risk = hastened(pace, risk, planted, helped, chance);
    }
    for (var other : OTHERS) {
      var otherRisk = risk(share(pace, other), chance);
      if (otherRisk < risk) {
        leaving = other;
        risk = otherRisk;
      }
    }
    var days = days(pace, risk);
    helped.removeIf(day -> day >= days);
    return new Stay(leaving, days, helped);
  }

  private static double share(Pace pace, Leaving leaving) {
    return switch (leaving) {
      case ONWARD -> pace.onward();
      case BACK -> pace.back();
      case LOST -> pace.lost();
      case NO_DECISION -> pace.noDecision();
      case STILL_THERE -> 0;
    };
  }

  /// How much common risk a buyer bears before leaving in a way that has this share of it.
  private static double risk(double share, Chance chance) {
    return chance.exponential() / (share * LN_2);
  }

  /// The risk at which the buyer moves on if it counts for more while a helpful action works.
  private static double hastened(
      Pace pace, double risk, Planted planted, List<Double> helped, Chance chance) {
    var effect = planted.effect();
    var left = risk;
    var now = 0.0;
    var next = wait(planted, chance);
    while (now < TOO_LONG) {
      var plain = risk(pace, next) - risk(pace, now);
      if (left <= plain) {
        return risk(pace, now) + left;
      }
      left -= plain;
      now = next;
      var end = now;
      while (next <= end || end == now) {
        helped.add(next);
        end = next + effect.days();
        next += wait(planted, chance);
      }
      var quick = effect.hazardRatio() * (risk(pace, end) - risk(pace, now));
      if (left <= quick) {
        return risk(pace, now) + left / effect.hazardRatio();
      }
      left -= quick;
      now = end;
    }
    return Double.POSITIVE_INFINITY;
  }

  private static double wait(Planted planted, Chance chance) {
    return chance.exponential() * 30 / planted.perMonth();
  }

  /// The common risk by a day: 1 at the median.
  private static double risk(Pace pace, double days) {
    return StrictMath.pow(days / pace.medianDays(), SHAPE);
  }

  private static double days(Pace pace, double risk) {
    return Math.min(TOO_LONG, pace.medianDays() * StrictMath.pow(risk, 1 / SHAPE));
  }
}
