@NullMarked
package buyerside.app.exchange.web;

import org.jspecify.annotations.NullMarked;
