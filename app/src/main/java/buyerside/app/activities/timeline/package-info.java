/// What happened with a deal, a company or a person, from all that is on record; other modules add
/// sources of their own.
@NamedInterface("timeline")
@NullMarked
package buyerside.app.activities.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
