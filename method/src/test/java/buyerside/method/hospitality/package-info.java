@NullMarked
package buyerside.method.hospitality;

import org.jspecify.annotations.NullMarked;
