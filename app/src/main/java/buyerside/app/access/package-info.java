/// Who comes in, as whom, and what they may see: workspaces, accounts, members, sessions, tokens.
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package buyerside.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
