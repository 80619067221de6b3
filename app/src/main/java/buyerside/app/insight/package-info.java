/// What the deals show when they are looked at together.
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "access",
      "access :: sql",
      "journal",
      "process",
      "relations",
      "deals",
      "deals :: decision",
      "activities"
    })
@NullMarked
package buyerside.app.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
