package buyerside.app.deals;

import buyerside.method.Criterion;
import buyerside.method.CriterionState;
import buyerside.method.Standing;
import java.util.ArrayList;
import java.util.List;

/// The buyer path in short: a sign for each required criterion, stages apart, so that lists can
/// draw it without asking for evidence. `3.|4|..|.` has two required criteria in its first stage.
public final class Path {

  /// How one required criterion is drawn.
  public enum Mark {
    OPEN('.'),
    INFERRED('1'),
    HEARD('2'),
    DOCUMENTED('3'),
    CONFIRMED('4'),
    DENIED('d'),
    WEAK('w'),
    LAPSED('l'),
    WITHDRAWN('x');

    private final char sign;

    Mark(char sign) {
      this.sign = sign;
    }

    public boolean met() {
      return sign >= '1' && sign <= '4';
    }

    static Mark of(char sign) {
      for (var mark : values()) {
        if (mark.sign == sign) {
          return mark;
        }
      }
      throw new IllegalArgumentException("no mark for " + sign);
    }

    public static Mark of(CriterionState state) {
      return switch (state) {
        case CriterionState.Open() -> OPEN;
        case CriterionState.Met(var by) -> values()[1 + by.strength().ordinal()];
        case CriterionState.Denied _ -> DENIED;
        case CriterionState.TooWeak _ -> WEAK;
        case CriterionState.Lapsed _ -> LAPSED;
        case CriterionState.Withdrawn _ -> WITHDRAWN;
      };
    }
  }

  private Path() {}

  static String of(Standing standing) {
    var signs = new StringBuilder();
    for (var stage : standing.process().stages()) {
      if (!signs.isEmpty()) {
        signs.append('|');
      }
      stage.criteria().stream()
          .filter(Criterion::required)
          .map(criterion -> Mark.of(standing.state(criterion.id())))
          .forEach(mark -> signs.append(mark.sign));
    }
    return signs.toString();
  }

  /// The marks, by stage.
  public static List<List<Mark>> marks(String path) {
    var stages = new ArrayList<List<Mark>>();
    for (var stage : path.split("\\|", -1)) {
      stages.add(stage.chars().mapToObj(sign -> Mark.of((char) sign)).toList());
    }
    return stages;
  }
}
