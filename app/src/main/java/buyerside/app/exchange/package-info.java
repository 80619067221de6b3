/// In and out: funnels and registers brought in from other systems.
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "access",
      "access :: sql",
      "journal",
      "search",
      "relations",
      "process",
      "deals",
      "deals :: decision",
      "activities"
    })
@NullMarked
package buyerside.app.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
