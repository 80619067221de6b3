/// What is wrong with the data, by name, before anything is made of it.
@NullMarked
package buyerside.judgement.guard;

import org.jspecify.annotations.NullMarked;
