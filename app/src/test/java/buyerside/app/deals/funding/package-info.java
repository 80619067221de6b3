@NullMarked
package buyerside.app.deals.funding;

import org.jspecify.annotations.NullMarked;
