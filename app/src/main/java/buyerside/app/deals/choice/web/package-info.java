/// The pages of criteria and alternatives.
@NullMarked
package buyerside.app.deals.choice.web;

import org.jspecify.annotations.NullMarked;
