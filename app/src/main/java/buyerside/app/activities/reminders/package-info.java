/// Reminders: what is due and what waits for an answer, as a list in the product and, for those who
/// want it, as one mail a day.
@NullMarked
package buyerside.app.activities.reminders;

import org.jspecify.annotations.NullMarked;
