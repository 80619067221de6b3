/// How a purchase ended, and why: stage 6's tool.
@NamedInterface("decision")
@NullMarked
package buyerside.app.deals.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
