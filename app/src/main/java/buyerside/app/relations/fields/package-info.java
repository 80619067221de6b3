/// Fields that a workspace defines for itself, for companies, people and deals, and what records
/// have in them.
@NamedInterface("fields")
@NullMarked
package buyerside.app.relations.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
