@NullMarked
package buyerside.app.exchange;

import org.jspecify.annotations.NullMarked;
