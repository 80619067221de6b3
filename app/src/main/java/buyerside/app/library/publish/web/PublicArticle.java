package buyerside.app.library.publish.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import gg.jte.Content;
import java.util.List;

/// A piece that everybody may read.
///
/// @param summary empty if the text begins with it anyway
/// @param facts author, source and date, each with its label
/// @param reads how often it was read, in words; empty for not yet
/// @param rights by which right it is shown, and what may be done with it
/// @param takeDown where it is asked to be taken down
public record PublicArticle(
    String title,
    String summary,
    List<Option> facts,
    String reads,
    Content body,
    String rights,
    String takeDown,
    List<PublicEntry> more)
    implements Fragment {}
