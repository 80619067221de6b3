/// Tells open pages that something has changed, on whichever node they are.
@NullMarked
package buyerside.app.journal.live;

import org.jspecify.annotations.NullMarked;
