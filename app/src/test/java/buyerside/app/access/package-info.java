@NullMarked
package buyerside.app.access;

import org.jspecify.annotations.NullMarked;
