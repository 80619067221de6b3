package buyerside.app.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who was asked last to look a piece through.
///
/// @param reviewer the member; `null` if nobody ever was
/// @param note what they were asked, or answered
public record Review(@Nullable UUID reviewer, String note) {

  static final Review NONE = new Review(null, "");
}
