/// Public pages, and the desks behind them.
@NullMarked
package buyerside.app.library.publish.web;

import org.jspecify.annotations.NullMarked;
