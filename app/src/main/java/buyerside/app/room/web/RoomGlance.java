package buyerside.app.room.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// A deal's room on the deal page: what is to be settled, and what was looked at last.
///
/// @param links how many open, in words
/// @param seen the last look, in words; empty if there was none
public record RoomGlance(UUID deal, String links, String seen, List<RoomDesk.DisputeLine> disputes)
    implements Fragment {}
