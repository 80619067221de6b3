@NullMarked
package buyerside.app.activities.reminders.api;

import org.jspecify.annotations.NullMarked;
