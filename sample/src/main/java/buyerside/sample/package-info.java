@NullMarked
package buyerside.sample;

import org.jspecify.annotations.NullMarked;
