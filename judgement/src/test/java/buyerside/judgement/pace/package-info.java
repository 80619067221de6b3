@NullMarked
package buyerside.judgement.pace;

import org.jspecify.annotations.NullMarked;
