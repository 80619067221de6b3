@NullMarked
package buyerside.app.activities.calendar.api;

import org.jspecify.annotations.NullMarked;
