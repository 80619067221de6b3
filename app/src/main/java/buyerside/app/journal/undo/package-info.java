/// What a module implements so that its changes can be taken back.
@NamedInterface("undo")
@NullMarked
package buyerside.app.journal.undo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
