/// The day for programs.
@NullMarked
package buyerside.app.today.api;

import org.jspecify.annotations.NullMarked;
