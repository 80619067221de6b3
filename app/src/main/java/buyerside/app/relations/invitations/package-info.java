/// Invitations: triage, answer, reply.
@NamedInterface("invitations")
@NullMarked
package buyerside.app.relations.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
