@NullMarked
package buyerside.app.activities.mail.web;

import org.jspecify.annotations.NullMarked;
