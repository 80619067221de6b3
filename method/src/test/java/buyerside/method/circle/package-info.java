@NullMarked
package buyerside.method.circle;

import org.jspecify.annotations.NullMarked;
