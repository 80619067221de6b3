/// How a purchase ended, and why: stage 6's tool.
@NullMarked
package buyerside.app.deals.decision;

import org.jspecify.annotations.NullMarked;
