package buyerside.app.library;

import java.util.Map;
import java.util.UUID;

/// That a piece helps with a playbook action.
///
/// @param action the action's short name, in every version of the process
public record ActionPiece(UUID process, String action, UUID piece) {

  Map<String, Object> details() {
    return Map.of("process", process.toString(), "action", action);
  }

  static ActionPiece of(UUID piece, Map<String, Object> details) {
    return new ActionPiece(
        UUID.fromString(String.valueOf(details.get("process"))),
        String.valueOf(details.get("action")),
        piece);
  }
}
