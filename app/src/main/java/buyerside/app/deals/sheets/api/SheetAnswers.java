package buyerside.app.deals.sheets.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How programs ask for sheets and what they are told after saving one.
public final class SheetAnswers {

  private SheetAnswers() {}

  /// @param revision to be sent back with the next save
  /// @param command by which the save can be undone
  public record SavedSheet(int revision, UUID command) {}

  /// @throws Refused if a past day is asked for that is none
  public static @Nullable Instant at(Viewer viewer, String asOf) {
    return asOf.isEmpty()
        ? null
        : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
  }

  /// @throws Missing if there is no such deal for the viewer
  /// @throws Refused with the reasons
  public static SavedSheet saved(Saving saving) {
    return switch (saving) {
      case Saving.Saved(int revision, var command) -> new SavedSheet(revision, command);
      case Saving.Rejected rejected when rejected.unknown() -> throw new Missing("deal");
      case Saving.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
