package buyerside.app.library.web;

import buyerside.app.library.web.LibraryPage.Entry;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import gg.jte.Content;
import java.util.List;
import java.util.UUID;

/// A piece to read.
///
/// @param summary empty if the text begins with it anyway
/// @param facts author, source and date, each with its label
/// @param rights what may be done with it
/// @param moves the statuses it can be given
/// @param original the pasted text before it was mended; empty for what was written here
public record PiecePage(
    UUID id,
    Entry entry,
    String summary,
    List<Option> facts,
    Content body,
    String rights,
    List<Option> moves,
    List<Entry> related,
    String original)
    implements Fragment {}
