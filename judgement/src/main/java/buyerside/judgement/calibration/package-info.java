/// Whether what was said with 70 % comes true seven times in ten, and corrections where not.
@NullMarked
package buyerside.judgement.calibration;

import org.jspecify.annotations.NullMarked;
