package buyerside.sample;

import java.util.List;

/// Every first part with every second part.
record Pairs(List<String> first, List<String> second) {

  static Pairs of(NameParts parts, String key) {
    return new Pairs(parts.list(key + ".first"), parts.list(key + ".second"));
  }

  long size() {
    return (long) first.size() * second.size();
  }

  String at(long number) {
    return first.get((int) (number / second.size())) + second.get((int) (number % second.size()));
  }
}
