@NullMarked
package buyerside.app.activities.review.web;

import org.jspecify.annotations.NullMarked;
