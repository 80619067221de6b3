/// A member's own time: what they keep, and what colleagues may know of it.
@NullMarked
package buyerside.app.relations.owntime;

import org.jspecify.annotations.NullMarked;
