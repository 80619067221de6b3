/// Members and teams for programs.
@NullMarked
package buyerside.app.access.api;

import org.jspecify.annotations.NullMarked;
