@NullMarked
package buyerside.judgement.calibration;

import org.jspecify.annotations.NullMarked;
