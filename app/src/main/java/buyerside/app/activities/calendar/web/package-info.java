@NullMarked
package buyerside.app.activities.calendar.web;

import org.jspecify.annotations.NullMarked;
