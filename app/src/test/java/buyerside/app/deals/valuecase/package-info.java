@NullMarked
package buyerside.app.deals.valuecase;

import org.jspecify.annotations.NullMarked;
