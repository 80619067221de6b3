package buyerside.app.library.publish;

import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody asks for a public piece to be taken down.
///
/// @param title of the piece
/// @param settled how it was answered; `null` while it is open
public record TakeDown(
    UUID id, UUID piece, String title, Asked asked, Instant made, @Nullable Answer settled) {

  /// What is asked, and by whom.
  ///
  /// @param contact where they are reached
  public record Asked(String name, String contact, Ground ground, String words) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTACT = 300;
    private static final int LONGEST_WORDS = 4_000;

    List<Reason> problems() {
      var problems = new ArrayList<Reason>();
      TextRule.checkGiven("name", name, LONGEST_NAME, problems);
      TextRule.checkGiven("contact", contact, LONGEST_CONTACT, problems);
      TextRule.checkGiven("words", words, LONGEST_WORDS, problems);
      return problems;
    }
  }

  /// Why.
  public enum Ground {
    COPYRIGHT,
    PERSONAL,
    WRONG,
    OTHER
  }

  /// @param withdrawn whether the piece was taken down
  public record Answer(Instant at, boolean withdrawn, String words) {}
}
