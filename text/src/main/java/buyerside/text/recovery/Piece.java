package buyerside.text.recovery;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One article of a page, clean.
///
/// @param firstLine the paragraph of the original at which it begins, from 1
/// @param lastLine the paragraph at which it ends
/// @param body its paragraphs
/// @param repairs what was changed on the way, in the order of the original
public record Piece(
    Facts facts, List<String> body, int firstLine, int lastLine, List<Repair> repairs) {

  /// What a page says about a piece; empty where it says nothing.
  ///
  /// @param popularity how often it was read
  /// @param proposed names of those that the page does not say: proposals, made from the text
  public record Facts(
      String title,
      @Nullable LocalDate date,
      String author,
      String source,
      @Nullable Long popularity,
      String summary,
      Set<String> proposed) {

    public Facts {
      proposed = Collections.unmodifiableSet(new TreeSet<>(proposed));
    }
  }

  public Piece {
    body = List.copyOf(body);
    repairs = List.copyOf(repairs);
  }

  /// The body in one string, an empty line between paragraphs.
  public String text() {
    return String.join("\n\n", body);
  }
}
