package buyerside.app.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a piece consists of besides its text.
///
/// @param file the attachment that it is; `null` if it is none
/// @param link where it is, if elsewhere; `null` if it is here
/// @param cover the attachment that is its cover; `null` for none
public record Enclosed(@Nullable UUID file, @Nullable String link, @Nullable UUID cover) {

  public static final Enclosed NOTHING = new Enclosed(null, null, null);

  Enclosed withFile(UUID other) {
    return new Enclosed(other, link, cover);
  }

  Enclosed withCover(UUID other) {
    return new Enclosed(file, link, other);
  }
}
