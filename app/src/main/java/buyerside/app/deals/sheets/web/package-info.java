/// The stage tools on the deal page.
@NullMarked
package buyerside.app.deals.sheets.web;

import org.jspecify.annotations.NullMarked;
