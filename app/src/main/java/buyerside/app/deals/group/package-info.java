/// Who on the buyer's side takes part in a purchase.
@NullMarked
package buyerside.app.deals.group;

import org.jspecify.annotations.NullMarked;
