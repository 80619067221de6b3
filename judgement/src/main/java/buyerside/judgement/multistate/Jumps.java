package buyerside.judgement.multistate;

import java.util.Arrays;

/// The Nelson–Aalen increments of a sample, sparse: for each instant at which deals moved, each
/// stage they left and each stage they entered then.
///
/// `increment = moves / atRisk`, with everyone at risk who entered before the instant and left at
/// it or later. Increments of one instant belong to one matrix.
final class Jumps {

  private int[] place = new int[64];
  private int[] from = new int[64];
  private int[] to = new int[64];
  private double[] moves = new double[64];
  private double[] stay = new double[64];
  private double[] atRisk = new double[64];
  private int size;

  private Jumps() {}

  static Jumps of(Spells spells, TimeGrid grid, TimeGrid.ByPlace byStart, TimeGrid.ByPlace byStop) {
    int n = spells.stages().size();
    var jumps = new Jumps();
    var present = new long[n];
    var moves = new int[n * n];
    for (int i = byStart.begin(-1); i < byStart.end(-1); i++) {
      present[spells.from(byStart.rows()[i])]++;
    }
    for (int place = 0; place < grid.size(); place++) {
      boolean moved = false;
      for (int i = byStop.begin(place); i < byStop.end(place); i++) {
        int row = byStop.rows()[i];
        if (spells.to(row) != Spells.CENSORED) {
          moves[spells.from(row) * n + spells.to(row)]++;
          moved = true;
        }
      }
      if (moved) {
        jumps.append(place, moves, present, n);
      }
      for (int i = byStop.begin(place); i < byStop.end(place); i++) {
        present[spells.from(byStop.rows()[i])]--;
      }
      for (int i = byStart.begin(place); i < byStart.end(place); i++) {
        present[spells.from(byStart.rows()[i])]++;
      }
    }
    return jumps;
  }

  /// Adds the moves of one instant and clears them.
  private void append(int atPlace, int[] moves, long[] present, int n) {
    for (int cell = 0; cell < moves.length; cell++) {
      if (moves[cell] == 0) {
        continue;
      }
      if (size == place.length) {
        grow();
      }
      place[size] = atPlace;
      from[size] = cell / n;
      to[size] = cell % n;
      atRisk[size] = present[cell / n];
      this.moves[size] = moves[cell];
      boolean sameStage = size > 0 && place[size - 1] == atPlace && from[size - 1] == from[size];
      stay[size] = sameStage ? 0 : atRisk[size] - leaving(moves, cell, n);
      size++;
      moves[cell] = 0;
    }
  }

  private static long leaving(int[] moves, int cell, int n) {
    long leaving = 0;
    for (int other = cell; other < (cell / n + 1) * n; other++) {
      leaving += moves[other];
    }
    return leaving;
  }

  private void grow() {
    int capacity = size * 2;
    place = Arrays.copyOf(place, capacity);
    from = Arrays.copyOf(from, capacity);
    to = Arrays.copyOf(to, capacity);
    moves = Arrays.copyOf(moves, capacity);
    stay = Arrays.copyOf(stay, capacity);
    atRisk = Arrays.copyOf(atRisk, capacity);
  }

  int size() {
    return size;
  }

  int place(int jump) {
    return place[jump];
  }

  int from(int jump) {
    return from[jump];
  }

  int to(int jump) {
    return to[jump];
  }

  /// Deals that made this jump.
  double moves(int jump) {
    return moves[jump];
  }

  /// Deals at risk that made no jump; told with the first jump from the stage at the instant, 0
  /// with the others.
  double stay(int jump) {
    return stay[jump];
  }

  /// The share of those at risk that made this jump.
  double increment(int jump) {
    return moves[jump] / atRisk[jump];
  }

  double atRisk(int jump) {
    return atRisk[jump];
  }

  /// The first jump that is not of the same instant.
  int endOfInstant(int jump) {
    int end = jump + 1;
    while (end < size && place[end] == place[jump]) {
      end++;
    }
    return end;
  }
}
