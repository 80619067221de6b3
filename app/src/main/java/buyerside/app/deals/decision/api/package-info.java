/// Decisions in JSON.
@NullMarked
package buyerside.app.deals.decision.api;

import org.jspecify.annotations.NullMarked;
