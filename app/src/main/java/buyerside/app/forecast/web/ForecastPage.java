package buyerside.app.forecast.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a period brings.
///
/// @param finding the whole in a sentence
/// @param notes what must be known to read the figures
/// @param sums `null` where no forecast was worked out yet
/// @param fan `null` where there is nothing to draw
public record ForecastPage(
    ForecastBar bar,
    RunStatus run,
    String finding,
    List<String> notes,
    @Nullable Sums sums,
    @Nullable FanChart fan,
    Pipeline pipeline,
    List<OwnerLine> owners)
    implements Fragment {

  public ForecastPage {
    notes = List.copyOf(notes);
    owners = List.copyOf(owners);
  }

  /// The figures of the period.
  ///
  /// @param gapKind `real` if the quota is reached, else `illusion`
  public record Sums(
      String won,
      String wonDeals,
      String p50,
      String interval,
      String commit,
      String commitAgainst,
      String best,
      String bestAgainst,
      String gap,
      String gapNote,
      String gapKind) {}

  /// Opportunities by stage, and prospects apart from them.
  public record Pipeline(
      String heading,
      List<StageBar> opportunities,
      @Nullable StageBar total,
      String prospectHeading,
      List<StageBar> prospects,
      String link,
      String csv,
      String xlsx) {

    public static final Pipeline NOTHING =
        new Pipeline("", List.of(), null, "", List.of(), "", "", "");

    public Pipeline {
      opportunities = List.copyOf(opportunities);
      prospects = List.copyOf(prospects);
    }
  }

  /// @param share of the longest bar in percent, `expectedShare` of what the period is to bring
  public record StageBar(
      String name,
      String href,
      String deals,
      String worth,
      String expected,
      int share,
      int expectedShare) {}

  public record OwnerLine(
      String name,
      String href,
      String deals,
      String won,
      String range,
      String p50,
      String commit,
      String best,
      String quota,
      String against) {}
}
