package buyerside.app.forecast;

import buyerside.judgement.pace.Visits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How deals stood from when to when, as it was recorded up to an instant; by column, for there are
/// many. Days since 1970 in UTC.
final class History {

  private final List<UUID> deals = new ArrayList<>();
  private final List<Facts> facts = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<@Nullable UUID> owners = new ArrayList<>();
  private final double asOf;
  private int[] first = new int[256];
  private double[] from = new double[1_024];
  private short[] state = new short[1_024];
  private byte[] outcome = new byte[1_024];
  private byte[] signs = new byte[1_024];
  private byte[] claim = new byte[1_024];
  private byte[] gaps = new byte[1_024];
  private int[] owner = new int[1_024];
  private long[] worth = new long[1_024];
  private long[] value = new long[1_024];
  private String[] currency = new String[1_024];
  private boolean[] opportunity = new boolean[1_024];
  private int rows;

  /// @param asOf the instant, in days since 1970
  History(double asOf) {
    this.asOf = asOf;
  }

  /// What does not change of a deal, or has no history.
  record Facts(double opened, @Nullable String source) {}

  /// How a deal stood from an instant on.
  ///
  /// @param outcome its [End]'s number, [End#OPEN], or [#DELETED]
  /// @param claimed stages by which the claim is ahead; [#UNCLAIMED]
  /// @param signs how many required criteria are met
  record Row(
      double from,
      int state,
      int outcome,
      int claimed,
      int signs,
      int gaps,
      @Nullable UUID owner,
      Amount amount,
      boolean opportunity) {}

  /// What a deal was worth.
  ///
  /// @param value in minor units of its own currency
  /// @param worth in minor units of the workspace's; 0 without a rate
  record Amount(String currency, long value, long worth) {}

  static final int DELETED = -2;
  static final int UNCLAIMED = Byte.MIN_VALUE;

  /// Begins a deal; rows that are added next are its own, in order of time.
  void begin(UUID id, Facts about) {
    if (deals.size() + 1 >= first.length) {
      first = Arrays.copyOf(first, first.length * 2);
    }
    first[deals.size()] = rows;
    deals.add(id);
    facts.add(about);
    first[deals.size()] = rows;
  }

  void add(Row row) {
    if (rows == from.length) {
      grow(rows * 2);
    }
    from[rows] = row.from();
    state[rows] = (short) row.state();
    outcome[rows] = (byte) row.outcome();
    claim[rows] = (byte) row.claimed();
    signs[rows] = (byte) Math.min(row.signs(), Byte.MAX_VALUE);
    gaps[rows] = (byte) row.gaps();
    owner[rows] = ownerNumber(row.owner());
    worth[rows] = row.amount().worth();
    value[rows] = row.amount().value();
    currency[rows] = row.amount().currency().intern();
    opportunity[rows] = row.opportunity();
    rows++;
    first[deals.size()] = rows;
  }

  private int ownerNumber(@Nullable UUID id) {
    var key = id == null ? "" : id;
    var known = numbers.putIfAbsent(key, owners.size());
    if (known == null) {
      owners.add(id);
      return owners.size() - 1;
    }
    return known;
  }

  private void grow(int size) {
    from = Arrays.copyOf(from, size);
    state = Arrays.copyOf(state, size);
    outcome = Arrays.copyOf(outcome, size);
    claim = Arrays.copyOf(claim, size);
    signs = Arrays.copyOf(signs, size);
    gaps = Arrays.copyOf(gaps, size);
    owner = Arrays.copyOf(owner, size);
    worth = Arrays.copyOf(worth, size);
    value = Arrays.copyOf(value, size);
    currency = Arrays.copyOf(currency, size);
    opportunity = Arrays.copyOf(opportunity, size);
  }

  double asOf() {
    return asOf;
  }

  int size() {
    return deals.size();
  }

  UUID id(int deal) {
    return deals.get(deal);
  }

  Facts facts(int deal) {
    return facts.get(deal);
  }

  boolean opportunity(int row) {
    return opportunity[row];
  }

  int gaps(int row) {
    return gaps[row];
  }

  int signs(int row) {
    return signs[row];
  }

  /// `NaN` without a claim.
  double ahead(int row) {
    return claim[row] == UNCLAIMED ? Double.NaN : claim[row];
  }

  int owner(int row) {
    return owner[row];
  }

  List<@Nullable UUID> owners() {
    return owners;
  }

  /// In minor units of the workspace's currency.
  long worth(int row) {
    return worth[row];
  }

  Amount amount(int row) {
    return new Amount(currency[row], value[row], worth[row]);
  }

  /// The instant of the first row.
  double beginning() {
    return Arrays.stream(from, 0, rows).min().orElse(asOf);
  }

  /// The deal as it stood; `null` if it was not there, or had ended.
  @Nullable Look at(int deal, double time) {
    int row = first[deal + 1] - 1;
    while (row >= first[deal] && from[row] > time) {
      row--;
    }
    if (row < first[deal] || outcome[row] != End.OPEN) {
      return null;
    }
    int entry = row;
    int back = 0;
    for (int earlier = row - 1; earlier >= first[deal]; earlier--) {
      if (entry == earlier + 1 && outcome[earlier] == End.OPEN && state[earlier] == state[row]) {
        entry = earlier;
      }
      back += state[earlier] > state[earlier + 1] ? 1 : 0;
    }
    double opened = Math.min(facts.get(deal).opened(), from[first[deal]]);
    return new Look(deal, row, state[row], time - from[entry], time - opened, back);
  }

  /// Every deal that was open.
  List<Look> at(double time) {
    return at(time, size());
  }

  /// Deals that were open: of every so many, so that about as many are looked at as are asked for.
  List<Look> at(double time, int most) {
    var looks = new ArrayList<Look>();
    int step = 1 + (size() - 1) / Math.max(1, most);
    for (int deal = 0; deal < size(); deal += step) {
      var look = at(deal, time);
      if (look != null) {
        looks.add(look);
      }
    }
    return looks;
  }

  /// What became of a deal after an instant.
  ///
  /// @param end its [End]'s number, or [End#OPEN]
  /// @param day when it ended, or until when it was seen
  record Fate(int end, double day) {}

  /// @param known what happened later is not known
  Fate fate(Look look, double known) {
    for (int row = look.row() + 1; row < first[look.deal() + 1] && from[row] <= known; row++) {
      if (outcome[row] >= 0) {
        return new Fate(outcome[row], from[row]);
      }
      if (outcome[row] == DELETED) {
        return new Fate(End.OPEN, from[row]);
      }
    }
    return new Fate(End.OPEN, known);
  }

  /// The stays of all deals, as known at an instant.
  ///
  /// @param states how many there are; ends are numbered after them
  Visits visits(double known, int states) {
    var visits = new Visits();
    for (int deal = 0; deal < size(); deal++) {
      int end = first[deal + 1];
      int row = first[deal];
      while (row < end && from[row] < known) {
        int next = row + 1;
        while (next < end
            && from[next] < known
            && outcome[next] == End.OPEN
            && state[next] == state[row]) {
          next++;
        }
        if (outcome[row] == End.OPEN) {
          boolean seen = next < end && from[next] < known;
          double until = seen ? from[next] : known;
          visits.add(
              state[row], 0, until - from[row], seen ? target(next, states) : Visits.CENSORED);
        }
        row = next;
      }
    }
    return visits;
  }

  private int target(int row, int states) {
    return outcome[row] == End.OPEN
        ? state[row]
        : outcome[row] == DELETED ? Visits.CENSORED : states + outcome[row];
  }

  /// How many deals had ended by then.
  int ended(double known) {
    int ended = 0;
    for (int deal = 0; deal < size(); deal++) {
      for (int row = first[deal]; row < first[deal + 1] && from[row] <= known; row++) {
        if (outcome[row] >= 0) {
          ended++;
          break;
        }
      }
    }
    return ended;
  }
}
