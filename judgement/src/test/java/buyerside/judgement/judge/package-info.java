@NullMarked
package buyerside.judgement.judge;

import org.jspecify.annotations.NullMarked;
