package buyerside.judgement.pace;

import java.util.Arrays;

/// Visits of deals to states, by column: how old each was when it was first watched, how old when
/// it ended or was last seen, and where it went. Days count from the entry into the state.
public final class Visits {

  /// Where a visit goes that had not ended when it was last seen.
  public static final int CENSORED = -1;

  private int[] state = new int[1_024];
  private int[] target = new int[1_024];
  private float[] since = new float[1_024];
  private float[] until = new float[1_024];
  private int size;

  /// @param seenFrom age in the state from which it was watched: above 0 if that began late
  /// @param seenUntil age at which it was left or last seen
  /// @param to the number of the target, states first, then ends; or [#CENSORED]
  public void add(int in, double seenFrom, double seenUntil, int to) {
    if (!(seenFrom >= 0 && seenUntil >= seenFrom)) {
      throw new IllegalArgumentException("watched from %s to %s".formatted(seenFrom, seenUntil));
    }
    if (size == state.length) {
      state = Arrays.copyOf(state, 2 * size);
      target = Arrays.copyOf(target, 2 * size);
      since = Arrays.copyOf(since, 2 * size);
      until = Arrays.copyOf(until, 2 * size);
    }
    state[size] = in;
    target[size] = to;
    since[size] = (float) seenFrom;
    until[size++] = (float) seenUntil;
  }

  public int size() {
    return size;
  }

  int state(int visit) {
    return state[visit];
  }

  int target(int visit) {
    return target[visit];
  }

  double since(int visit) {
    return since[visit];
  }

  double until(int visit) {
    return until[visit];
  }
}
