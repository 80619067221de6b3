@NullMarked
package buyerside.app.activities.mail.api;

import org.jspecify.annotations.NullMarked;
