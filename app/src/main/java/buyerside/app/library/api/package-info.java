/// The library for programs.
@NullMarked
package buyerside.app.library.api;

import org.jspecify.annotations.NullMarked;
