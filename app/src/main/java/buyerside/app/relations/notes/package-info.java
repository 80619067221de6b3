/// Notes about companies and people; a private one is its author's alone.
@NullMarked
package buyerside.app.relations.notes;

import org.jspecify.annotations.NullMarked;
