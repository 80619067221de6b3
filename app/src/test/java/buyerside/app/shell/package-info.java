@NullMarked
package buyerside.app.shell;

import org.jspecify.annotations.NullMarked;
