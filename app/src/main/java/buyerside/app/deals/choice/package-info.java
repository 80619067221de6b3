/// What the buyer decides by, and between: the tools of stages 4 and 5.
@NullMarked
package buyerside.app.deals.choice;

import org.jspecify.annotations.NullMarked;
