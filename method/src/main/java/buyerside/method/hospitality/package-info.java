/// Hospitality and gifts: what may be given and received, and a register that shows if it was
/// touched.
@NullMarked
package buyerside.method.hospitality;

import org.jspecify.annotations.NullMarked;
