@NullMarked
package buyerside.app.relations;

import org.jspecify.annotations.NullMarked;
