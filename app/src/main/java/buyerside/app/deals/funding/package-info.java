/// The money that the buyer asks for: stage 3's tool.
@NullMarked
package buyerside.app.deals.funding;

import org.jspecify.annotations.NullMarked;
