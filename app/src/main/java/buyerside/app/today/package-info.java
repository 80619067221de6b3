/// Where a day begins: the start page, the first steps of a workspace.
@ApplicationModule(
    allowedDependencies = {"shell", "access", "journal", "search", "relations", "process", "deals"})
@NullMarked
package buyerside.app.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
