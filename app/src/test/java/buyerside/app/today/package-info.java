@NullMarked
package buyerside.app.today;

import org.jspecify.annotations.NullMarked;
