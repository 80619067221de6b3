/// The register of hospitality and gifts, sealed entry by entry.
@NullMarked
package buyerside.app.relations.register;

import org.jspecify.annotations.NullMarked;
