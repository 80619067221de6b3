/// What open deals will bring, when, and how well that is known: worked out at night from what was
/// recorded, and tried on past days.
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "access",
      "access :: sql",
      "journal",
      "journal :: undo",
      "relations",
      "process",
      "deals",
      "activities"
    })
@NullMarked
package buyerside.app.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
