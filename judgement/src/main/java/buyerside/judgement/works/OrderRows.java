package buyerside.judgement.works;

import buyerside.judgement.effect.ActionWindow;

/// The stretches in the window after an action, told apart by whether another had been done before
/// it.
record OrderRows(Doings before, Doings done, Chronicle.Visits visits, ActionWindow window) {

  interface Row {
    void row(int visit, int stratum, int from, int to, int value, boolean moves);
  }

  /// @return in how many visits the other was done first
  int each(Row row) {
    int with = 0;
    int other = 0;
    for (int i = 0; i < done.visits(); i++) {
      int visit = done.visit(i);
      while (other < before.visits() && before.visit(other) < visit) {
        other++;
      }
      boolean both = other < before.visits() && before.visit(other) == visit;
      int since = both ? done.firstAfter(i, before.firstDay(other)) : Integer.MAX_VALUE;
      with += since < Integer.MAX_VALUE ? 1 : 0;
      boolean moves = visits.movesOn(visit);
      done.stretches(
          i,
          window,
          visits.days()[visit],
          (from, to, value, end) -> {
            if (value == 1) {
              int first = from >= since ? 1 : 0;
              row.row(visit, visits.stratum(visit), from, to, first, end && moves);
            }
          });
    }
    return with;
  }
}
