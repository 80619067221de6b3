@NullMarked
package buyerside.app.deals.choice;

import org.jspecify.annotations.NullMarked;
