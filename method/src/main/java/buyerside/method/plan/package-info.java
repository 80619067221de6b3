/// Plans that are worked back from the day on which the buyer wants to go live.
@NullMarked
package buyerside.method.plan;

import org.jspecify.annotations.NullMarked;
