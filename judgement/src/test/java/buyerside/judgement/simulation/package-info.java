@NullMarked
package buyerside.judgement.simulation;

import org.jspecify.annotations.NullMarked;
