/// The joint plan: both sides' steps to the buyer's go-live day.
@NamedInterface("plan")
@NullMarked
package buyerside.app.deals.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
