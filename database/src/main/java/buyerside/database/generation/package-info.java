@NullMarked
package buyerside.database.generation;

import org.jspecify.annotations.NullMarked;
