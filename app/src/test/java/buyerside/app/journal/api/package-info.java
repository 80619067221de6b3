@NullMarked
package buyerside.app.journal.api;

import org.jspecify.annotations.NullMarked;
