/// Where a day begins: what is due, what helps most, what needs attention; the first steps of a
/// workspace.
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "access",
      "access :: sql",
      "search",
      "relations",
      "relations :: circle",
      "relations :: invitations",
      "process",
      "deals",
      "deals :: plan",
      "activities",
      "library :: share"
    })
@NullMarked
package buyerside.app.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
