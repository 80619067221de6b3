/// Rooms in JSON.
@NullMarked
package buyerside.app.room.api;

import org.jspecify.annotations.NullMarked;
