/// From columns of any table to numbers that models can use.
@NullMarked
package buyerside.judgement.feature;

import org.jspecify.annotations.NullMarked;
