package buyerside.app.deals.group;

import buyerside.app.shell.Reason;
import buyerside.method.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part in a purchase.
///
/// @param roles what they are to the decision; one person may be several
/// @param met when we last met them; `null` if never
/// @param left since when they are gone; `null` if they are still there
public record GroupMember(
    String id,
    String name,
    String title,
    Set<Role> roles,
    Weight weight,
    @Nullable LocalDate met,
    @Nullable LocalDate left) {

  private static final int LONGEST = 300;

  public GroupMember {
    roles = Set.copyOf(roles);
  }

  /// How much they count and which way they lean.
  public record Weight(Influence influence, Stance stance) {}

  /// How much the decision hangs on them.
  public enum Influence {
    HIGH,
    MEDIUM,
    LOW
  }

  /// Where they stand towards buying from us.
  public enum Stance {
    UNKNOWN,
    FOR,
    NEUTRAL,
    AGAINST
  }

  GroupMember leaving(LocalDate on) {
    return new GroupMember(id, name, title, roles, weight, met, on);
  }

  List<Reason> problems(String at, LocalDate today) {
    var problems = new ArrayList<Reason>();
    if (name.isBlank()) {
      problems.add(Reason.of(at + "name", "missing"));
    } else if (name.length() > LONGEST) {
      problems.add(Reason.of(at + "name", "text.long", LONGEST));
    }
    if (met != null && met.isAfter(today)) {
      problems.add(Reason.of(at + "met", "evidence.future", met.toString()));
    }
    return problems;
  }
}
