package buyerside.app.library;

import buyerside.app.files.Upload;
import org.jspecify.annotations.Nullable;

/// Files that are brought with a piece; `null` for what is to stay as it is.
public record Brought(@Nullable Upload file, @Nullable Upload cover) {

  public static final Brought NOTHING = new Brought(null, null);
}
