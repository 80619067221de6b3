/// Activities and the quick log in JSON.
@NullMarked
package buyerside.app.activities.api;

import org.jspecify.annotations.NullMarked;
