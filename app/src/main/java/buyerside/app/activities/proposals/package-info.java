/// What calendars and mail say has happened or will, as proposals: matched to people and deals,
/// accepted into activities by whose they are, never assumed.
@NullMarked
package buyerside.app.activities.proposals;

import org.jspecify.annotations.NullMarked;
