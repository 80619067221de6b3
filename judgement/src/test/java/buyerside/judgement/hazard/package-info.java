@NullMarked
package buyerside.judgement.hazard;

import org.jspecify.annotations.NullMarked;
