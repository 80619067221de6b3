/// What doing nothing costs the buyer: stage 2's tool.
@NullMarked
package buyerside.app.deals.valuecase;

import org.jspecify.annotations.NullMarked;
