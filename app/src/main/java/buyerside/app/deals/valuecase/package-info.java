/// What doing nothing costs the buyer: stage 2's tool.
@NamedInterface("valuecase")
@NullMarked
package buyerside.app.deals.valuecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
