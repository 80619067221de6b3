/// The library: pieces that move a buyer through a stage, written here or recovered from messy
/// pages; who read them, and which to offer where.
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
      "deals"
    })
@NullMarked
package buyerside.app.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
