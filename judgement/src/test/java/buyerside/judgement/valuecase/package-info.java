@NullMarked
package buyerside.judgement.valuecase;

import org.jspecify.annotations.NullMarked;
