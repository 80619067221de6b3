@NullMarked
package buyerside.app.activities.reminders;

import org.jspecify.annotations.NullMarked;
