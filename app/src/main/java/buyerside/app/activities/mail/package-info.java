/// Mail that members send here by a blind copy, or bring as a file: read whatever encoding it is
/// in, matched to people and deals, kept once.
@NullMarked
package buyerside.app.activities.mail;

import org.jspecify.annotations.NullMarked;
