@NullMarked
package buyerside.app;

import org.jspecify.annotations.NullMarked;
