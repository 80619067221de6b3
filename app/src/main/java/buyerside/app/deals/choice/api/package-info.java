/// Criteria and alternatives in JSON.
@NullMarked
package buyerside.app.deals.choice.api;

import org.jspecify.annotations.NullMarked;
