@NullMarked
package buyerside.judgement.command;

import org.jspecify.annotations.NullMarked;
