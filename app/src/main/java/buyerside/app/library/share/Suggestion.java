package buyerside.app.library.share;

import buyerside.method.BuyingProcess;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What a reading suggests: never that the buyer is where the piece is about, always what to ask
/// next. However far ahead somebody reads, the way goes by the stage that the evidence leaves open.
///
/// @param about the index of the stage that the piece serves; empty if it serves none of this
///   process
/// @param open the index of the stage in which the deal is
public record Suggestion(Kind kind, OptionalInt about, int open) {

  /// How the piece lies to where the deal is.
  public enum Kind {
    /// About what the buyer works on: ask what of it is so, then go on to the next stage's
    /// question.
    HERE,
    /// About something later: it shows interest, but what is open comes first.
    AHEAD,
    /// About something settled: somebody may doubt it, or be new.
    BEHIND,
    /// About no stage.
    ANYWHERE
  }

  /// @param stage the short name of the stage that the piece serves; `null` if none
  /// @param open the index of the stage in which the deal is
  public static Suggestion of(BuyingProcess process, @Nullable String stage, int open) {
    var stages = process.stages();
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).id().value().equals(stage)) {
        var kind = i == open ? Kind.HERE : i > open ? Kind.AHEAD : Kind.BEHIND;
        return new Suggestion(kind, OptionalInt.of(i), open);
      }
    }
    return new Suggestion(Kind.ANYWHERE, OptionalInt.empty(), open);
  }
}
