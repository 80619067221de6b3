/// Deals: purchases that companies may make, the evidence for where the buyer stands, and the
/// claims.
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "access",
      "access :: sql",
      "journal",
      "journal :: undo",
      "search",
      "files",
      "process",
      "relations",
      "relations :: fields"
    })
@NullMarked
package buyerside.app.deals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
