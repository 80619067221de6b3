/// Invitations: attend, optional or decline, by rules that are values and give their reasons.
@NullMarked
package buyerside.method.invitation;

import org.jspecify.annotations.NullMarked;
