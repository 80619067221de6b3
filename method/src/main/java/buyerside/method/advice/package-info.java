/// What to do next for a deal: the earliest gap first, never too early.
@NullMarked
package buyerside.method.advice;

import org.jspecify.annotations.NullMarked;
