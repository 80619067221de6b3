@NullMarked
package buyerside.app.deals.plan.web;

import org.jspecify.annotations.NullMarked;
