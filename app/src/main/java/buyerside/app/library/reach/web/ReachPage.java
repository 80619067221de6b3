package buyerside.app.library.reach.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// What content does.
public record ReachPage(
    List<StageLine> stages, List<PieceLine> pieces, List<PieceLine> idle, List<GapLine> gaps)
    implements Fragment {

  /// @param deals how many, with where they are; empty for none
  /// @param moved what came after, in words
  public record StageLine(String name, String sittings, String deals, String href, String moved) {}

  /// @param href where its deals are; empty for none
  /// @param use unused or stale, in words; empty if it is read
  public record PieceLine(
      String piece,
      String language,
      String title,
      String stage,
      String lent,
      String read,
      String open,
      String inside,
      String deals,
      String href,
      String use) {}

  /// @param missing languages and products, in words
  public record GapLine(String stage, List<String> missing) {}
}
