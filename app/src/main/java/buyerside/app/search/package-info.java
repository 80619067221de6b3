/// The search documents of all findable things, and the search over them.
@ApplicationModule(allowedDependencies = {"shell", "access", "access :: sql"})
@NullMarked
package buyerside.app.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
