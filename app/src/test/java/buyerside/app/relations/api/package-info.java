@NullMarked
package buyerside.app.relations.api;

import org.jspecify.annotations.NullMarked;
