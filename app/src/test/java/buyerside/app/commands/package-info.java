@NullMarked
package buyerside.app.commands;

import org.jspecify.annotations.NullMarked;
