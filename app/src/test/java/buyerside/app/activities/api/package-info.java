@NullMarked
package buyerside.app.activities.api;

import org.jspecify.annotations.NullMarked;
