/// Records that may be one: found, reviewed side by side, and made one or left two.
@NullMarked
package buyerside.app.relations.duplicates;

import org.jspecify.annotations.NullMarked;
