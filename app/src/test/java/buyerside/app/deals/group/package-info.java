@NullMarked
package buyerside.app.deals.group;

import org.jspecify.annotations.NullMarked;
