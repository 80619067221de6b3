/// Funding in JSON.
@NullMarked
package buyerside.app.deals.funding.api;

import org.jspecify.annotations.NullMarked;
