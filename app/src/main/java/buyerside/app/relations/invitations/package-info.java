/// Invitations: triage, answer, reply.
@NullMarked
package buyerside.app.relations.invitations;

import org.jspecify.annotations.NullMarked;
