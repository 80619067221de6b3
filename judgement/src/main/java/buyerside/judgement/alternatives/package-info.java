/// Weighted comparison of candidates, and how far its answer hangs on the weights.
@NullMarked
package buyerside.judgement.alternatives;

import org.jspecify.annotations.NullMarked;
