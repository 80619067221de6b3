@NullMarked
package buyerside.database.postgres;

import org.jspecify.annotations.NullMarked;
