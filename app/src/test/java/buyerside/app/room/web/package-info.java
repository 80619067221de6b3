@NullMarked
package buyerside.app.room.web;

import org.jspecify.annotations.NullMarked;
