package buyerside.app.library.share;

import buyerside.app.access.LinkLife;
import buyerside.app.shell.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A way for one person to read a piece without an account; never its secret.
///
/// @param purpose for whom it was made, and for which deal
/// @param language in which they are greeted; they can change it
/// @param madeBy the member
/// @param answer what they said to being measured
public record ReadingLink(
    UUID id,
    UUID piece,
    Purpose purpose,
    Language language,
    LinkLife life,
    UUID madeBy,
    Answer answer) {

  /// @param deal on which the reading is told; `null` for none
  /// @param person their record; `null` if there is none
  /// @param recipient their name
  public record Purpose(@Nullable UUID deal, @Nullable UUID person, String recipient) {}

  /// Whether they let time and depth of their reading be measured.
  public enum Answer {
    /// Nobody answered: only that it was opened is noted.
    NONE,
    YES,
    /// Nothing at all is noted, and what had been is gone.
    NO
  }
}
