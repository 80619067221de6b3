/// The decision's page.
@NullMarked
package buyerside.app.deals.decision.web;

import org.jspecify.annotations.NullMarked;
