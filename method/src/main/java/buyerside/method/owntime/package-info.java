/// A person's own time: hours kept for the family or closed to all, and days away.
@NullMarked
package buyerside.method.owntime;

import org.jspecify.annotations.NullMarked;
