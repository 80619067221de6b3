@NullMarked
package buyerside.app.deals;

import org.jspecify.annotations.NullMarked;
