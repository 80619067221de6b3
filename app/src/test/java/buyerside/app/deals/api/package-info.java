@NullMarked
package buyerside.app.deals.api;

import org.jspecify.annotations.NullMarked;
