/// Tables of any origin: named columns of texts, read once, with numbers, times and missing values
/// found in the texts. Names of columns are never assumed.
@NullMarked
package buyerside.judgement.table;

import org.jspecify.annotations.NullMarked;
