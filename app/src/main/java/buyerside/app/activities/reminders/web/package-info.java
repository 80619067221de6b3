@NullMarked
package buyerside.app.activities.reminders.web;

import org.jspecify.annotations.NullMarked;
