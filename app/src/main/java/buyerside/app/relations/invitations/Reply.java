package buyerside.app.relations.invitations;

import buyerside.app.shell.Language;
import buyerside.app.shell.Messages;
import java.util.Locale;

/// A drafted reply to an invitation.
///
/// @param audience in whose tone
public record Reply(Language language, Audience audience, Kind kind) {

  public enum Audience {
    CUSTOMER,
    LEADER,
    PEER
  }

  public enum Kind {
    ACCEPT,
    DECLINE,
    LUNCH,
    COFFEE,
    HELP,
    ANOTHER_DATE,
    MEETING_AT_THE_OFFICE
  }

  /// The words.
  ///
  /// @param host who is addressed; may be empty
  /// @param title what it is about
  /// @param sender who writes
  public String words(String host, String title, String sender) {
    var tone = "reply." + code(audience) + ".";
    var greeting =
        host.isBlank()
            ? Messages.msg(language, tone + "greeting.nobody")
            : Messages.msg(language, tone + "greeting", host);
    return greeting
        + "\n"
        + Messages.msg(language, "reply." + code(kind), title)
        + "\n"
        + Messages.msg(language, tone + "closing", sender);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
