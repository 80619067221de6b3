/// The value case's pages.
@NullMarked
package buyerside.app.deals.valuecase.web;

import org.jspecify.annotations.NullMarked;
