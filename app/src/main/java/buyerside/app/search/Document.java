package buyerside.app.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What makes a record findable.
///
/// @param title shown as the hit, and searched
/// @param subtitle shown beneath
/// @param alsoSearched further texts that lead to it
/// @param body a long text that leads to it, as it is written: not by pinyin, which would lead
///   everywhere
/// @param owner whose it is, where reps see only their own; `null` if it is everybody's
public record Document(
    Kind kind,
    UUID id,
    String title,
    String subtitle,
    List<String> alsoSearched,
    String body,
    @Nullable UUID owner) {

  public Document {
    alsoSearched = List.copyOf(alsoSearched);
  }

  /// Without a long text.
  public Document(
      Kind kind,
      UUID id,
      String title,
      String subtitle,
      List<String> alsoSearched,
      @Nullable UUID owner) {
    this(kind, id, title, subtitle, alsoSearched, "", owner);
  }

  /// What is found.
  public enum Kind {
    COMPANY,
    PERSON,
    DEAL,
    /// of the library
    PIECE
  }
}
