@NullMarked
package buyerside.app.forecast;

import org.jspecify.annotations.NullMarked;
