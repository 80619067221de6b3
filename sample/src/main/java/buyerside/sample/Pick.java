package buyerside.sample;

import java.util.List;

/// Takes a number apart into one choice after the other: different numbers, different choices.
final class Pick {
  private long rest;

  Pick(long number) {
    rest = number;
  }

  String from(List<String> list) {
    return list.get((int) taken(list.size()));
  }

  String from(Pairs pairs) {
    return pairs.at(taken(pairs.size()));
  }

  private long taken(long size) {
    var choice = rest % size;
    rest /= size;
    return choice;
  }
}
