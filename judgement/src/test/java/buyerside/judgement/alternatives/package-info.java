@NullMarked
package buyerside.judgement.alternatives;

import org.jspecify.annotations.NullMarked;
