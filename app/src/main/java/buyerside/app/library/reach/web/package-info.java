/// The page of what content does.
@NullMarked
package buyerside.app.library.reach.web;

import org.jspecify.annotations.NullMarked;
