@NullMarked
package buyerside.app.library;

import org.jspecify.annotations.NullMarked;
