@NullMarked
package buyerside.judgement.guard;

import org.jspecify.annotations.NullMarked;
