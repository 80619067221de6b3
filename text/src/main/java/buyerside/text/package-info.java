@NullMarked
package buyerside.text;

import org.jspecify.annotations.NullMarked;
