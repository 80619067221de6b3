@NullMarked
package buyerside.judgement.multistate;

import org.jspecify.annotations.NullMarked;
