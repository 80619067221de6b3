/// The pages on which operations read, write and publish buying processes.
@NullMarked
package buyerside.app.process.web;

import org.jspecify.annotations.NullMarked;
