/// The weekly review: where the hours went, what moved, what to drop.
@NullMarked
package buyerside.app.activities.review;

import org.jspecify.annotations.NullMarked;
