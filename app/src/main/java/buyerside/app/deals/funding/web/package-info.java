/// The funding's pages.
@NullMarked
package buyerside.app.deals.funding.web;

import org.jspecify.annotations.NullMarked;
