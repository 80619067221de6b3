/// What sellers do with and for buyers, and whether it fits.
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "access",
      "access :: sql",
      "journal",
      "journal :: undo",
      "search",
      "relations",
      "relations :: owntime",
      "relations :: invitations",
      "process",
      "deals",
      "deals :: plan"
    })
@NullMarked
package buyerside.app.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
