/// Reading links for programs.
@NullMarked
package buyerside.app.library.share.api;

import org.jspecify.annotations.NullMarked;
