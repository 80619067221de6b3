/// Buying processes and their published versions.
@ApplicationModule(
    allowedDependencies = {"shell", "access", "access :: sql", "journal", "journal :: undo"})
@NullMarked
package buyerside.app.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
