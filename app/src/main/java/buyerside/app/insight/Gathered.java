package buyerside.app.insight;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All visits of a workspace in columns, those of a deal side by side and in order of time. Names
/// are told once and then by number.
final class Gathered {

  /// What `left` says while the deal is still there.
  static final int NEVER = Integer.MAX_VALUE;

  /// What `next` says where a visit was not ended by the buyer.
  static final int NOWHERE = -1;

  static final int WON = 100;
  static final int LOST = 101;
  static final int NO_DECISION = 102;

  private int size;
  private int deedCount;
  private int deals;

  int[] deal = new int[1024];
  int[] version = new int[1024];
  byte[] stage = new byte[1024];
  boolean[] beforeGate = new boolean[1024];
  int[] entered = new int[1024];
  int[] left = new int[1024];
  byte[] next = new byte[1024];
  int[] owner = new int[1024];
  int[] currency = new int[1024];
  long[] value = new long[1024];
  int[] source = new int[1024];
  int[] industry = new int[1024];
  int[] begin = new int[1025];
  long[] deeds = new long[4096];

  final Names<UUID> versions = new Names<>();
  final Names<UUID> owners = new Names<>();
  final Names<String> currencies = new Names<>();
  final Names<String> sources = new Names<>();
  final Names<String> industries = new Names<>();

  private @Nullable UUID lastDeal;

  /// A visit as it is read.
  ///
  /// @param entered day since 1970
  record Row(
      UUID deal,
      UUID version,
      int stage,
      boolean beforeGate,
      Days days,
      @Nullable UUID owner,
      Facts facts) {

    record Days(int entered, int left, int next) {}

    record Facts(String currency, long value, String source, String industry) {}
  }

  void add(Row row) {
    if (size == deal.length) {
      grow();
    }
    if (!row.deal().equals(lastDeal)) {
      lastDeal = row.deal();
      deals++;
    }
    deal[size] = deals - 1;
    version[size] = versions.number(row.version());
    stage[size] = (byte) row.stage();
    beforeGate[size] = row.beforeGate();
    entered[size] = row.days().entered();
    left[size] = row.days().left();
    next[size] = (byte) row.days().next();
    owner[size] = row.owner() == null ? -1 : owners.number(row.owner());
    currency[size] = currencies.number(row.facts().currency());
    value[size] = row.facts().value();
    source[size] = sources.number(row.facts().source());
    industry[size] = industries.number(row.facts().industry());
    size++;
    begin[size] = deedCount;
  }

  /// Adds something done during the visit that was added last.
  void addDeed(long deed) {
    if (deedCount == deeds.length) {
      deeds = Arrays.copyOf(deeds, deeds.length * 2);
    }
    deeds[deedCount++] = deed;
    begin[size] = deedCount;
  }

  int size() {
    return size;
  }

  int deedCount() {
    return deedCount;
  }

  int deals() {
    return deals;
  }

  private void grow() {
    int more = size * 2;
    deal = Arrays.copyOf(deal, more);
    version = Arrays.copyOf(version, more);
    stage = Arrays.copyOf(stage, more);
    beforeGate = Arrays.copyOf(beforeGate, more);
    entered = Arrays.copyOf(entered, more);
    left = Arrays.copyOf(left, more);
    next = Arrays.copyOf(next, more);
    owner = Arrays.copyOf(owner, more);
    currency = Arrays.copyOf(currency, more);
    value = Arrays.copyOf(value, more);
    source = Arrays.copyOf(source, more);
    industry = Arrays.copyOf(industry, more);
    begin = Arrays.copyOf(begin, more + 1);
  }

  /// Bands of size, each with as many visits as the others, by currency: sums in different
  /// currencies are never compared. Without a value: band 0.
  byte[] bands(int bands) {
    var band = new byte[size];
    for (int money = 0; money < currencies.all().size(); money++) {
      int of = money;
      var worth =
          java.util.stream.IntStream.range(0, size)
              .filter(it -> currency[it] == of && value[it] > 0)
              .mapToLong(it -> value[it])
              .sorted()
              .toArray();
      if (worth.length == 0) {
        continue;
      }
      var bounds = new long[bands - 1];
      for (int i = 0; i < bounds.length; i++) {
        bounds[i] = worth[(int) ((long) worth.length * (i + 1) / bands)];
      }
      for (int visit = 0; visit < size; visit++) {
        if (currency[visit] == money && value[visit] > 0) {
          int found = Arrays.binarySearch(bounds, value[visit]);
          band[visit] = (byte) (found >= 0 ? lastSame(bounds, found) + 1 : -found - 1);
        }
      }
    }
    return band;
  }

  private static int lastSame(long[] bounds, int at) {
    int last = at;
    while (last + 1 < bounds.length && bounds[last + 1] == bounds[at]) {
      last++;
    }
    return last;
  }

  /// Names by number.
  static final class Names<T> {

    private final java.util.HashMap<T, Integer> numbers = new java.util.HashMap<>();
    private final java.util.ArrayList<T> all = new java.util.ArrayList<>();

    int number(T name) {
      var known = numbers.get(name);
      if (known != null) {
        return known;
      }
      numbers.put(name, all.size());
      all.add(name);
      return all.size() - 1;
    }

    List<T> all() {
      return all;
    }
  }
}
