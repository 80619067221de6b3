package buyerside.text.recovery;

import java.util.List;

/// Puts one kind of damage right. Clean text comes out unchanged.
@FunctionalInterface
interface Mending {

  /// @param page all paragraphs, because what is certain may depend on the whole page
  List<Line> mend(List<Line> page);
}
