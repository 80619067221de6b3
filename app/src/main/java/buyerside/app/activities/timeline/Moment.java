package buyerside.app.activities.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened, or is planned, in the reader's language.
///
/// @param text what
/// @param more in their own words, or what came of it; may be empty
/// @param sign a word that stands out, such as `planned`
/// @param who of us; `null` if nobody did it
/// @param href where there is more; empty if nowhere
/// @param deal the deal that it belongs to; `null` if to none
public record Moment(
    Mark mark,
    Sort sort,
    String text,
    String more,
    Sign sign,
    @Nullable UUID who,
    String href,
    @Nullable UUID deal) {

  /// @param words empty for none
  public record Sign(String words, boolean warns) {
    public static final Sign NONE = new Sign("", false);
  }
}
