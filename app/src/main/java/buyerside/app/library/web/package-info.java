/// The library's pages.
@NullMarked
package buyerside.app.library.web;

import org.jspecify.annotations.NullMarked;
