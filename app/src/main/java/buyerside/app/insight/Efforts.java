package buyerside.app.insight;

import buyerside.method.fit.ActivityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Where hours went: before the gate and after it, on work that did not fit, on solutions for
/// buyers without funding.
///
/// @param lines by member and quarter
/// @param fits by kind of activity and fit: how often, hours, and what came of it
public record Efforts(List<Line> lines, List<FitLine> fits) {

  public Efforts {
    lines = List.copyOf(lines);
    fits = List.copyOf(fits);
  }

  /// What a member did in a quarter, in minutes.
  ///
  /// @param owner of the deals; empty for nobody
  /// @param solutionUnfunded minutes of demos, proposals and solution designs for deals that had
  ///   not reached the gate
  /// @param misfits of `activities`, how many did not fit
  /// @param reasons for how many misfits a reason was given
  public record Line(
      String owner,
      String quarter,
      long beforeGate,
      long afterGate,
      long solutionUnfunded,
      int activities,
      int misfits,
      int reasons) {}

  /// @param movedOn of the visits in which it was done, the share in percent that moved on, of
  ///   those that have ended; -1 if none has
  /// @param ended visits that have ended
  public record FitLine(
      String kind, String fit, int activities, long minutes, int reasons, int ended, int movedOn) {}

  static Efforts of(Gathered all) {
    var lines = new TreeMap<String, Sum>();
    var fits = new FitSum[ActivityKind.values().length][VisitBits.Fit.values().length];
    for (int visit = 0; visit < all.size(); visit++) {
      for (int deed = all.begin[visit]; deed < all.begin[visit + 1]; deed++) {
        long it = all.deeds[deed];
        int quarter = Flows.quarter(all.entered[visit] + VisitBits.day(it));
        var owner = all.owner[visit] < 0 ? "" : all.owners.all().get(all.owner[visit]).toString();
        lines
            .computeIfAbsent(quarter + " " + owner, _ -> new Sum(owner, quarter))
            .add(all, visit, it);
        var fit = VisitBits.fit(it).ordinal();
        var kind = VisitBits.kind(it).ordinal();
        if (fits[kind][fit] == null) {
          fits[kind][fit] = new FitSum();
        }
        fits[kind][fit].add(all, visit, it);
      }
    }
    var fitLines = new ArrayList<FitLine>();
    for (var kind : ActivityKind.values()) {
      for (var fit : VisitBits.Fit.values()) {
        var sum = fits[kind.ordinal()][fit.ordinal()];
        if (sum != null) {
          fitLines.add(sum.line(kind, fit));
        }
      }
    }
    return new Efforts(lines.values().stream().map(Sum::line).toList(), fitLines);
  }

  private static final class Sum {
    private final String owner;
    private final int quarter;
    private long before;
    private long after;
    private long solution;
    private int activities;
    private int misfits;
    private int reasons;

    Sum(String owner, int quarter) {
      this.owner = owner;
      this.quarter = quarter;
    }

    void add(Gathered all, int visit, long deed) {
      int minutes = VisitBits.minutes(deed);
      activities++;
      if (all.beforeGate[visit]) {
        before += minutes;
        solution += VisitBits.kind(deed).isSolutionWork() ? minutes : 0;
      } else {
        after += minutes;
      }
      if (VisitBits.fit(deed) != VisitBits.Fit.FITS) {
        misfits++;
        reasons += VisitBits.reasonGiven(deed) ? 1 : 0;
      }
    }

    Line line() {
      return new Line(
          owner, Flows.quarterName(quarter), before, after, solution, activities, misfits, reasons);
    }
  }

  private static final class FitSum {
    private int activities;
    private long minutes;
    private int reasons;
    private int ended;
    private int movedOn;

    void add(Gathered all, int visit, long deed) {
      activities++;
      minutes += VisitBits.minutes(deed);
      reasons += VisitBits.reasonGiven(deed) ? 1 : 0;
      switch (Chronicles.end(all, visit)) {
        case ON -> {
          ended++;
          movedOn++;
        }
        case BACK, LOST, NO_DECISION -> ended++;
        case STILL_THERE -> {
          // nothing has come of it yet
        }
      }
    }

    FitLine line(ActivityKind kind, VisitBits.Fit fit) {
      return new FitLine(
          kind.name(),
          fit.name(),
          activities,
          minutes,
          reasons,
          ended,
          ended == 0 ? -1 : Math.round(100f * movedOn / ended));
    }
  }
}
