/// Undo in JSON, and answers kept under a key.
@NullMarked
package buyerside.app.journal.api;

import org.jspecify.annotations.NullMarked;
