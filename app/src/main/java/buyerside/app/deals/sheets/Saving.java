package buyerside.app.deals.sheets;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What saving a tool's sheet leads to.
public sealed interface Saving {

  /// @param command by which it can be undone
  record Saved(int revision, UUID command) implements Saving {}

  record Rejected(List<Reason> reasons) implements Saving {
    public Rejected {
      reasons = List.copyOf(reasons);
    }

    /// Whether there is no such deal, or member of it, for the viewer.
    public boolean unknown() {
      return reasons.stream().anyMatch(it -> it.code().equals("unknown"));
    }

    public static Rejected because(String field, String code, Object... arguments) {
      return new Rejected(List.of(Reason.of(field, code, arguments)));
    }
  }
}
