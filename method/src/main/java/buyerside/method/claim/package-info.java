/// What the stage names of seller funnels claim about the buyer.
@NullMarked
package buyerside.method.claim;

import org.jspecify.annotations.NullMarked;
