@NullMarked
package buyerside.app.files;

import org.jspecify.annotations.NullMarked;
