/// Process files, evidence files, and the command that answers from them.
@NullMarked
package buyerside.method.file;

import org.jspecify.annotations.NullMarked;
