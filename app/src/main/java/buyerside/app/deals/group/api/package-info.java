/// Buying groups in JSON.
@NullMarked
package buyerside.app.deals.group.api;

import org.jspecify.annotations.NullMarked;
