@NullMarked
package buyerside.method.plan;

import org.jspecify.annotations.NullMarked;
