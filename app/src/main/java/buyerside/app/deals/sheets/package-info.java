/// What the stage tools hold about a deal, save by save.
@NullMarked
package buyerside.app.deals.sheets;

import org.jspecify.annotations.NullMarked;
