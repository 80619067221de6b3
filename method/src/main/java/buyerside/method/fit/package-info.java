/// Whether a planned activity helps the buyer with what they are working on.
@NullMarked
package buyerside.method.fit;

import org.jspecify.annotations.NullMarked;
