/// Text that was read in the wrong character set, and how to read it right.
@NullMarked
package buyerside.text.recovery.encoding;

import org.jspecify.annotations.NullMarked;
