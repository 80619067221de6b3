/// What content does: who reads it in which stage, which deals it touched, and where none is.
@NamedInterface("reach")
@NullMarked
package buyerside.app.library.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
