package buyerside.app.room;

import buyerside.app.access.LinkLife;
import buyerside.app.shell.Language;
import java.util.UUID;

/// A way into the room of a deal for one person on the buyer's side; never its secret.
///
/// @param language in which the room greets them; they can change it
/// @param passcode whether one is asked for
/// @param madeBy the member
public record RoomLink(
    UUID id,
    UUID deal,
    String recipient,
    Language language,
    boolean passcode,
    LinkLife life,
    UUID madeBy) {}
