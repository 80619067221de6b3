@NullMarked
package buyerside.app.activities.mail;

import org.jspecify.annotations.NullMarked;
