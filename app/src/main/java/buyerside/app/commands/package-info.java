/// The command line: every command is a thin door to a room that the server uses too.
@ApplicationModule(allowedDependencies = {"shell", "access", "deals", "insight", "exchange"})
@NullMarked
package buyerside.app.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
