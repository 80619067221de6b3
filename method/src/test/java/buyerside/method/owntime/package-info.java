@NullMarked
package buyerside.method.owntime;

import org.jspecify.annotations.NullMarked;
