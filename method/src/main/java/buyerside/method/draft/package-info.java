/// Changing a buying process: a draft may break every rule until it is published, and says which.
@NullMarked
package buyerside.method.draft;

import org.jspecify.annotations.NullMarked;
