@NullMarked
package buyerside.app.activities.calendar;

import org.jspecify.annotations.NullMarked;
