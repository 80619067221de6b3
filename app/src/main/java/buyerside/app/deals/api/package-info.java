/// Deals and evidence in JSON.
@NullMarked
package buyerside.app.deals.api;

import org.jspecify.annotations.NullMarked;
