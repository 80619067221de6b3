package buyerside.app.shell;

import java.util.List;

/// A program asked for what a rule does not allow. Thrown by the JSON pages only, where it becomes
/// a problem with every reason; rules themselves answer with values.
public final class Refused extends RuntimeException {

  private final transient List<Reason> reasons;

  public Refused(List<Reason> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  public Refused(Reason reason) {
    this(List.of(reason));
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
