@NullMarked
package buyerside.app.deals.decision;

import org.jspecify.annotations.NullMarked;
