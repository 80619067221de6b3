@NullMarked
package buyerside.judgement.effect;

import org.jspecify.annotations.NullMarked;
