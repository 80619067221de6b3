@NullMarked
package buyerside.judgement;

import org.jspecify.annotations.NullMarked;
