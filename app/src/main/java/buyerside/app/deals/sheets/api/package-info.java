/// What the stage tools' interfaces for programs share.
@NullMarked
package buyerside.app.deals.sheets.api;

import org.jspecify.annotations.NullMarked;
