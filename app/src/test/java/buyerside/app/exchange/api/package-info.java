@NullMarked
package buyerside.app.exchange.api;

import org.jspecify.annotations.NullMarked;
