package buyerside.text.recovery.encoding;

import java.util.List;

/// Reads again what was read in the wrong character set.
public final class Rereading {

  private Rereading() {}

  /// The runs of the text that were misread, in order; none in ordinary text. What was misread
  /// twice needs a second call on the result.
  public static List<Patch> patches(String text) {
    var observed = Observed.of(text);
    var strange = Suspicion.places(observed);
    if (strange.isEmpty()) {
      return List.of();
    }
    var suspects = Suspicion.misreadings(observed, strange);
    var trial = new Trial(observed);
    var whole = trial.whole(suspects);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    var promising = trial.promising(suspects, strange);
    return Patches.of(observed, new Lattice(observed, strange, promising).read());
  }
}
