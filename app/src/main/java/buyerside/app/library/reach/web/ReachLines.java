package buyerside.app.library.reach.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.library.reach.Advance;
import buyerside.app.library.reach.Reach;
import buyerside.app.library.reach.Reach.Gap;
import buyerside.app.library.reach.Reach.OfPiece;
import buyerside.app.library.reach.Reach.OfStage;
import buyerside.app.library.reach.Reach.Use;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Prints what content does.
@Component
class ReachLines {

  private static final int SHOWN = 100;

  /// @param names of stages by their short names
  ReachPage page(Reach reach, Map<String, String> names) {
    return new ReachPage(
        reach.stages().stream().map(it -> stage(it, names)).toList(),
        reach.pieces().stream().limit(SHOWN).map(it -> piece(it, names)).toList(),
        reach.pieces().stream()
            .filter(it -> it.use() != Use.READ)
            .limit(SHOWN)
            .map(it -> piece(it, names))
            .toList(),
        gaps(reach.gaps(), names));
  }

  private static ReachPage.StageLine stage(OfStage stage, Map<String, String> names) {
    return new ReachPage.StageLine(
        names.getOrDefault(stage.stage(), stage.stage()),
        Formats.number(stage.sittings()),
        Formats.number(stage.deals()),
        stage.deals() == 0 ? "" : "/library/reach/deals?stage=" + stage.stage(),
        moved(stage.moved()));
  }

  private static String moved(Advance moved) {
    if (moved.of() == 0) {
      return msg("content.moved.none");
    }
    return moved.enough()
        ? msg(
            "content.moved",
            moved.moved(),
            moved.of(),
            Math.round(100 * moved.low()),
            Math.round(100 * moved.high()))
        : msg("content.moved.few", moved.moved(), moved.of());
  }

  private static ReachPage.PieceLine piece(OfPiece piece, Map<String, String> names) {
    var stage = piece.stage();
    var read = piece.read();
    return new ReachPage.PieceLine(
        "/library/" + piece.piece(),
        piece.language(),
        piece.title(),
        stage == null ? "" : names.getOrDefault(stage, stage),
        Formats.number(read.lent()),
        Formats.number(read.sittings()),
        Formats.number(read.open()),
        Formats.number(read.inside()),
        Formats.number(piece.deals()),
        piece.deals() == 0 ? "" : "/library/reach/deals?piece=" + piece.piece(),
        piece.use() == Use.READ ? "" : msg("content.use." + piece.use()));
  }

  private static List<ReachPage.GapLine> gaps(List<Gap> gaps, Map<String, String> names) {
    var byStage =
        gaps.stream()
            .collect(
                Collectors.groupingBy(
                    Gap::stage,
                    LinkedHashMap::new,
                    Collectors.mapping(ReachLines::missing, Collectors.toList())));
    return byStage.entrySet().stream()
        .map(it ->
            new ReachPage.GapLine(names.getOrDefault(it.getKey(), it.getKey()), it.getValue()))
        .toList();
  }

  private static String missing(Gap gap) {
    var language = Language.ofTag(gap.language()).ownName();
    return gap.product().isEmpty() ? language : language + " · " + gap.product();
  }
}
