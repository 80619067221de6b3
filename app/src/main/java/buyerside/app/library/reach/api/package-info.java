/// What content does, for programs.
@NullMarked
package buyerside.app.library.reach.api;

import org.jspecify.annotations.NullMarked;
