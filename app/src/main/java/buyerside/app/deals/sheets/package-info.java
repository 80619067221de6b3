/// What the stage tools hold about a deal, save by save.
@NamedInterface("sheets")
@NullMarked
package buyerside.app.deals.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
