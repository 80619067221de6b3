@NullMarked
package buyerside.app.files.api;

import org.jspecify.annotations.NullMarked;
