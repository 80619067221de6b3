package buyerside.text.duplicates;

import buyerside.text.duplicates.Listed.Kind;
import buyerside.text.duplicates.Match.Certainty;
import buyerside.text.duplicates.Match.Ground;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Whether two records are one. A ladder, not a sum of weights: each step can be told to a user.
public final class Rules {

  private static final int LONG_LATIN = 8;
  private static final int LONG_CHINESE = 5;

  private Rules() {}

  /// What two records of one kind have in common; empty if they are two.
  public static Optional<Match> compare(Listed one, Listed other) {
    return compare(Profile.of(one), Profile.of(other));
  }

  static Optional<Match> compare(Profile one, Profile other) {
    if (one.kind() != other.kind()) {
      return Optional.empty();
    }
    return one.kind() == Kind.COMPANY ? companies(one, other) : people(one, other);
  }

  private static Optional<Match> companies(Profile one, Profile other) {
    var bothRegistered = !one.registration().isEmpty() && !other.registration().isEmpty();
    if (bothRegistered && !one.registration().equals(other.registration())) {
      return Optional.empty();
    }
    var grounds = EnumSet.noneOf(Ground.class);
    add(grounds, Ground.REGISTRATION, bothRegistered);
    add(grounds, Ground.NAME, one.name().equals(other.name()));
    add(grounds, Ground.NUMBER, share(one.numbers(), other.numbers()));
    add(grounds, Ground.SITE, same(one.site(), other.site()));
    add(grounds, Ground.PLACE, same(one.place(), other.place()));
    var reached = grounds.contains(Ground.NUMBER) || grounds.contains(Ground.SITE);
    var elsewhere = differ(one.place(), other.place());
    var apart = !reached && (elsewhere || differ(one.site(), other.site()));
    if (grounds.contains(Ground.NAME)) {
      return named(one, other, elsewhere && !reached, grounds);
    }
    add(grounds, Ground.NAME_IN_SHORT, !elsewhere && inShort(one, other));
    add(grounds, Ground.SOUND, one.sound().equals(other.sound()));
    add(grounds, Ground.SPELLING, nearly(one.name(), other.name()));
    var alike =
        grounds.contains(Ground.NAME_IN_SHORT)
            || grounds.contains(Ground.SOUND)
            || grounds.contains(Ground.SPELLING);
    if (bothRegistered) {
      return match(Certainty.SURE, grounds);
    }
    if (reached) {
      return match(alike ? Certainty.PROBABLE : Certainty.POSSIBLE, grounds);
    }
    if (grounds.contains(Ground.NAME_IN_SHORT)) {
      return match(Certainty.PROBABLE, grounds);
    }
    var told = grounds.contains(Ground.SOUND) || !chinese(one.name());
    return alike && told && !apart ? match(Certainty.POSSIBLE, grounds) : Optional.empty();
  }

  /// One name: surely one company, unless it sits in two places; with two sites as well it is two.
  private static Optional<Match> named(
      Profile one, Profile other, boolean elsewhere, EnumSet<Ground> grounds) {
    if (!elsewhere || grounds.contains(Ground.REGISTRATION)) {
      return match(Certainty.SURE, grounds);
    }
    return differ(one.site(), other.site()) ? Optional.empty() : match(Certainty.POSSIBLE, grounds);
  }

  private static Optional<Match> people(Profile one, Profile other) {
    var grounds = EnumSet.noneOf(Ground.class);
    add(grounds, Ground.NAME, one.name().equals(other.name()));
    add(grounds, Ground.SOUND, same(one.sound(), other.sound()));
    add(grounds, Ground.SPELLING, nearly(one.sound(), other.sound()));
    add(grounds, Ground.NUMBER, share(one.numbers(), other.numbers()));
    add(grounds, Ground.MAIL, share(one.mails(), other.mails()));
    add(grounds, Ground.COMPANY, same(one.local(), other.local()));
    add(grounds, Ground.SITE, same(one.site(), other.site()));
    var reached = grounds.contains(Ground.NUMBER) || grounds.contains(Ground.MAIL);
    var named = grounds.contains(Ground.NAME) || grounds.contains(Ground.SOUND);
    if (reached) {
      return match(named ? Certainty.SURE : Certainty.POSSIBLE, grounds);
    }
    var there = grounds.contains(Ground.COMPANY) || grounds.contains(Ground.SITE);
    if (!named || !there) {
      return Optional.empty();
    }
    var differ = apart(one.mails(), other.mails()) || apart(one.numbers(), other.numbers());
    return match(
        differ || !grounds.contains(Ground.NAME) ? Certainty.POSSIBLE : Certainty.PROBABLE,
        grounds);
  }

  /// One is the other with its place before it, where the place is known to be its own.
  private static boolean inShort(Profile one, Profile other) {
    return one.local().equals(other.local())
        || one.local().equals(other.name())
        || one.name().equals(other.local());
  }

  /// One character added, left out or replaced, in a name long enough that this is no other one.
  private static boolean nearly(String one, String other) {
    var shorter = one.length() <= other.length() ? one : other;
    var longer = shorter.equals(one) ? other : one;
    if (longer.length() - shorter.length() > 1 || one.equals(other)) {
      return false;
    }
    if (shorter.length() < (chinese(shorter) ? LONG_CHINESE : LONG_LATIN)) {
      return false;
    }
    var head = 0;
    while (head < shorter.length() && shorter.charAt(head) == longer.charAt(head)) {
      head++;
    }
    var rest = shorter.length() == longer.length() ? head + 1 : head;
    return shorter.substring(Math.min(rest, shorter.length())).equals(longer.substring(head + 1));
  }

  /// One character more or less of these is another name as a rule.
  private static boolean chinese(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }

  private static Optional<Match> match(Certainty certainty, EnumSet<Ground> grounds) {
    return Optional.of(Match.of(certainty, grounds));
  }

  private static void add(EnumSet<Ground> grounds, Ground ground, boolean shared) {
    if (shared) {
      grounds.add(ground);
    }
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  private static boolean share(List<String> some, List<String> others) {
    return !Collections.disjoint(some, others);
  }

  private static boolean apart(List<String> some, List<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }
}
