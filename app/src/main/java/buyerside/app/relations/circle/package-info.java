/// The core circle: each member's own, seen by nobody else.
@NullMarked
package buyerside.app.relations.circle;

import org.jspecify.annotations.NullMarked;
