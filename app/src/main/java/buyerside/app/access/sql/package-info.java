/// The way to the database: as which workspace, and which rows. For stores only.
@NamedInterface("sql")
@NullMarked
package buyerside.app.access.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
