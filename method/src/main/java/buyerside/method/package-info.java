@NullMarked
package buyerside.method;

import org.jspecify.annotations.NullMarked;
