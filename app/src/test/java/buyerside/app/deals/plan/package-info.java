@NullMarked
package buyerside.app.deals.plan;

import org.jspecify.annotations.NullMarked;
