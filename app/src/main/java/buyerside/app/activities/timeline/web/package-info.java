@NullMarked
package buyerside.app.activities.timeline.web;

import org.jspecify.annotations.NullMarked;
