/// The buyer's room: a private link to the plan, the value case, materials and where the buyer
/// stands, in which the buyer ticks, corrects, confirms and disputes.
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "access",
      "access :: sql",
      "journal",
      "journal :: undo",
      "process",
      "deals",
      "deals :: plan",
      "deals :: valuecase",
      "deals :: sheets",
      "files",
      "library",
      "library :: reading"
    })
@NullMarked
package buyerside.app.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
