package buyerside.text.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Finds the pairs among many records. Only records that share a key are compared; the keys are
/// gone through in parts, so that a million records need little more memory than they take
/// themselves.
public final class Duplicates {

  /// A key that more records share than this says little; each is then compared with those next to
  /// it in the order of names only.
  private static final int LARGEST_GROUP = 60;

  private static final int NEIGHBOURS = 8;
  private static final int PER_PART = 1_500_000;

  private final List<byte[]> packed = new ArrayList<>();
  private long keys;

  /// Adds a record; its place in the order of adding is its number.
  public void add(Listed listed) {
    var profile = Profile.of(listed);
    packed.add(profile.pack());
    keys += Keys.of(profile).length;
  }

  /// A pair that may be one.
  ///
  /// @param first the number of the record that was added first
  public record Pair(int first, int second, Match match) {}

  /// Hands on all pairs, each once.
  public void each(Consumer<Pair> found) {
    var parts = (int) Math.max(1, (keys + PER_PART - 1) / PER_PART);
    var known = new HashSet<Long>();
    for (int part = 0; part < parts; part++) {
      eachOf(part, parts, known, found);
    }
  }

  private void eachOf(int part, int parts, Set<Long> known, Consumer<Pair> found) {
    var filed = new Filed((int) Math.min(keys, PER_PART * 2L));
    for (int i = 0; i < packed.size(); i++) {
      for (var key : Keys.of(profile(i))) {
        if (Long.remainderUnsigned(key ^ (key >>> 33), parts) == part) {
          filed.put(key, i);
        }
      }
    }
    filed.eachGroup(group -> compare(group, known, found));
  }

  private void compare(int[] group, Set<Long> known, Consumer<Pair> found) {
    var members = Arrays.stream(group).mapToObj(it -> new Member(it, profile(it))).toList();
    var large = group.length > LARGEST_GROUP;
    if (large) {
      members = members.stream().sorted(Comparator.comparing(it -> it.profile().name())).toList();
    }
    for (int i = 0; i < members.size(); i++) {
      var end = large ? Math.min(members.size(), i + 1 + NEIGHBOURS) : members.size();
      for (int j = i + 1; j < end; j++) {
        compare(members.get(i), members.get(j), known, found);
      }
    }
  }

  private static void compare(Member one, Member other, Set<Long> known, Consumer<Pair> found) {
    var first = Math.min(one.number(), other.number());
    var second = Math.max(one.number(), other.number());
    Rules.compare(one.profile(), other.profile())
        .filter(_ -> known.add((long) first << 32 | second))
        .ifPresent(it -> found.accept(new Pair(first, second, it)));
  }

  private Profile profile(int number) {
    return Profile.unpack(packed.get(number));
  }

  private record Member(int number, Profile profile) {}
}
