package buyerside.method;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Something that the buyer must have done or said for a stage to be over (required), or that makes
/// it more certain (supporting).
///
/// @param minimum the weakest strength of evidence that can decide it
/// @param saidBy the roles that must say it; empty if anybody may
/// @param lasts how long evidence for it holds by default
public record Criterion(
    CriterionId id, boolean required, Strength minimum, Set<Role> saidBy, Lasts lasts) {

  /// The minimum where a process says nothing else.
  public static final Strength DEFAULT_MINIMUM = Strength.HEARD;

  public Criterion {
    var roles = EnumSet.noneOf(Role.class);
    roles.addAll(saidBy);
    saidBy = Collections.unmodifiableSet(roles);
  }

  /// A required criterion with the default minimum, said by anybody, lasting for good.
  public static Criterion required(String id) {
    return new Criterion(new CriterionId(id), true, DEFAULT_MINIMUM, Set.of(), new Lasts.Always());
  }

  /// A supporting criterion with the default minimum, said by anybody, lasting for good.
  public static Criterion supporting(String id) {
    return new Criterion(new CriterionId(id), false, DEFAULT_MINIMUM, Set.of(), new Lasts.Always());
  }

  /// The same criterion with another minimum strength.
  public Criterion withMinimum(Strength other) {
    return new Criterion(id, required, other, saidBy, lasts);
  }
}
