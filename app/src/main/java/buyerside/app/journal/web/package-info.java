@NullMarked
package buyerside.app.journal.web;

import org.jspecify.annotations.NullMarked;
