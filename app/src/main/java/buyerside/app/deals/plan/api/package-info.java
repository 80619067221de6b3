/// Joint plans in JSON.
@NullMarked
package buyerside.app.deals.plan.api;

import org.jspecify.annotations.NullMarked;
