/// Reading other systems' tables: bytes to rows, headings to fields, cells to values.
@NullMarked
package buyerside.app.exchange.reading;

import org.jspecify.annotations.NullMarked;
