@NullMarked
package buyerside.bench;

import org.jspecify.annotations.NullMarked;
