/// The core circle: each member's own, seen by nobody else.
@NamedInterface("circle")
@NullMarked
package buyerside.app.relations.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
