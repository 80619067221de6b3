/// The append-only journal: what changed, by whom, and how to take it back.
@ApplicationModule(allowedDependencies = {"shell", "access", "access :: sql"})
@NullMarked
package buyerside.app.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
