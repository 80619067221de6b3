@NullMarked
package buyerside.app.activities.review.api;

import org.jspecify.annotations.NullMarked;
