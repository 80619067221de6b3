@NullMarked
package buyerside.app.process;

import org.jspecify.annotations.NullMarked;
