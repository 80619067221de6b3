@NullMarked
package buyerside.judgement.deal;

import org.jspecify.annotations.NullMarked;
