/// What every page needs and no module owns: frame, messages, formats, fragment rendering, faults.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package buyerside.app.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
