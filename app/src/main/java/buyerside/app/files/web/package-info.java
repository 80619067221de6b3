@NullMarked
package buyerside.app.files.web;

import org.jspecify.annotations.NullMarked;
