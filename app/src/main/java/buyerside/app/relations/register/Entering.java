package buyerside.app.relations.register;

import buyerside.app.shell.Reason;
import buyerside.method.hospitality.HospitalityPolicy.Rule;
import java.util.List;

/// What entering something into the register leads to.
public sealed interface Entering {

  /// @param rules what speaks against it; somebody has to approve unless there are none
  record Entered(long number, List<Rule> rules) implements Entering {
    public Entered {
      rules = List.copyOf(rules);
    }
  }

  /// It has not happened yet, and a rule forbids it.
  record Blocked(List<Rule> rules) implements Entering {
    public Blocked {
      rules = List.copyOf(rules);
    }
  }

  record Rejected(List<Reason> reasons) implements Entering {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
