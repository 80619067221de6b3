@NullMarked
package buyerside.app.activities.timeline.api;

import org.jspecify.annotations.NullMarked;
