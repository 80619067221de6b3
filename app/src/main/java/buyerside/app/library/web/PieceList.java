package buyerside.app.library.web;

import buyerside.app.library.web.LibraryPage.Entry;
import buyerside.app.shell.Fragment;
import java.util.List;

/// Pieces for a stage.
///
/// @param stage its short name
public record PieceList(String stage, List<Entry> entries) implements Fragment {}
