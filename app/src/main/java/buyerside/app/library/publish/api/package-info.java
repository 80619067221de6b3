/// Public pages for programs.
@NullMarked
package buyerside.app.library.publish.api;

import org.jspecify.annotations.NullMarked;
