package buyerside.app.library.reach;

import buyerside.app.library.reach.Reach.Gap;
import buyerside.app.library.reach.Reach.OfPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Where a buyer in some stage finds nothing to read. Languages and products are those for which
/// there is at least one piece: what was never tried is a plan, no gap. A piece without a product
/// is for all of them.
final class Gaps {

  private Gaps() {}

  /// @param stages short names, in order
  static List<Gap> of(List<String> stages, List<OfPiece> pieces) {
    var languages = new TreeSet<String>();
    var products = new TreeSet<String>();
    for (var piece : pieces) {
      languages.add(piece.language());
      if (!piece.product().isBlank()) {
        products.add(piece.product());
      }
    }
    var gaps = new ArrayList<Gap>();
    for (var stage : stages) {
      for (var language : languages) {
        var here =
            pieces.stream()
                .filter(it -> stage.equals(it.stage()) && language.equals(it.language()))
                .map(OfPiece::product)
                .toList();
        if (here.isEmpty()) {
          gaps.add(new Gap(stage, language, ""));
        } else if (here.stream().noneMatch(String::isBlank)) {
          products.stream()
              .filter(it -> !here.contains(it))
              .forEach(it -> gaps.add(new Gap(stage, language, it)));
        }
      }
    }
    return gaps;
  }
}
