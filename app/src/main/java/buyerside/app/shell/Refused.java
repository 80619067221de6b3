package buyerside.app.shell;

import java.util.List;
import java.util.Map;

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

  /// The same reasons, each named by the member of the request that it concerns.
  ///
  /// @param members what a rule's field is called in the request; others keep their name
  public static Refused at(Map<String, String> members, List<Reason> reasons) {
    return new Refused(
        reasons.stream()
            .map(it ->
                new Reason(members.getOrDefault(it.field(), it.field()), it.code(), it.arguments()))
            .toList());
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
