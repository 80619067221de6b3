/// Pages of reading links, for those who lend and those who read.
@NullMarked
package buyerside.app.library.share.web;

import org.jspecify.annotations.NullMarked;
