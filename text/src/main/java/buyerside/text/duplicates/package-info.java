/// Which records are one company, or one person: rules that say why, and a search that compares
/// only records with something in common.
@NullMarked
package buyerside.text.duplicates;

import org.jspecify.annotations.NullMarked;
