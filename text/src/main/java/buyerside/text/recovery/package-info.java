/// Clean pieces out of messy pages: what was read in the wrong character set, annotated, mixed,
/// repeated and run together by copying, and what of it was repaired.
@NullMarked
package buyerside.text.recovery;

import org.jspecify.annotations.NullMarked;
