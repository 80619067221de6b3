@NullMarked
package buyerside.app.room;

import org.jspecify.annotations.NullMarked;
