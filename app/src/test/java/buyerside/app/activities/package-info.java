@NullMarked
package buyerside.app.activities;

import org.jspecify.annotations.NullMarked;
