/// Pieces lent to one person each by a private link, and what their reading tells.
@NamedInterface("share")
@NullMarked
package buyerside.app.library.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
