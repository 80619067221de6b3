/// Calendars: what is planned goes out as a subscription, what is in others' calendars comes in as
/// a proposal.
@NullMarked
package buyerside.app.activities.calendar;

import org.jspecify.annotations.NullMarked;
