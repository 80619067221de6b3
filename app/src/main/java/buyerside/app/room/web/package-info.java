/// The room as the buyer and as the seller see it.
@NullMarked
package buyerside.app.room.web;

import org.jspecify.annotations.NullMarked;
