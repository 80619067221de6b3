/// Value cases in JSON.
@NullMarked
package buyerside.app.deals.valuecase.api;

import org.jspecify.annotations.NullMarked;
