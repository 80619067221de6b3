/// A member's own time: what they keep, and what colleagues may know of it. Whoever plans asks
/// here.
@NamedInterface("owntime")
@NullMarked
package buyerside.app.relations.owntime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
