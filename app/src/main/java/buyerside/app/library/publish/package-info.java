/// Pieces shown to everybody, where a workspace wants that: public pages, what is asked to be taken
/// down, and how often they are read.
@NamedInterface("publish")
@NullMarked
package buyerside.app.library.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
