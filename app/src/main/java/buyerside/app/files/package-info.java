/// Files that people bring: kept once by what they hold, checked, and given out so that nothing in
/// them is carried out.
@ApplicationModule(
    allowedDependencies = {"shell", "access", "access :: sql", "journal", "journal :: undo"})
@NullMarked
package buyerside.app.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
