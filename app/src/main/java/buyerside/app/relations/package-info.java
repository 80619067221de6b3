/// Companies that buy, and the people in them.
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "access",
      "access :: sql",
      "journal",
      "journal :: undo",
      "search",
      "files"
    })
@NullMarked
package buyerside.app.relations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
