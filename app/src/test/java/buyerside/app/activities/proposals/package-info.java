@NullMarked
package buyerside.app.activities.proposals;

import org.jspecify.annotations.NullMarked;
