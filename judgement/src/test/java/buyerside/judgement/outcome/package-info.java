@NullMarked
package buyerside.judgement.outcome;

import org.jspecify.annotations.NullMarked;
