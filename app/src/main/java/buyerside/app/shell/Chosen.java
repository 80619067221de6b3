package buyerside.app.shell;

import java.util.UUID;
import java.util.function.Function;

/// What a form sends for something that its page let the user choose: one of the values offered, or
/// a value that no page ever held, which only a form changed on its way can send.
public final class Chosen {

  /// A value that was not offered. The page that says so keeps the way back.
  public static final class NotOffered extends RuntimeException {

    NotOffered(String value, Throwable cause) {
      super(value.substring(0, Math.min(80, value.length())), cause);
    }
  }

  private Chosen() {}

  /// @throws NotOffered if the type has no such value
  public static <E extends Enum<E>> E of(Class<E> type, String value) {
    return as(it -> Enum.valueOf(type, it), value);
  }

  /// @throws NotOffered if it is no id
  public static UUID id(String value) {
    return as(UUID::fromString, value);
  }

  /// @throws NotOffered if there is no such language
  public static Language language(String tag) {
    return as(Language::ofTag, tag);
  }

  /// @throws NotOffered if reading the value ends in an [IllegalArgumentException]
  public static <T> T as(Function<String, T> reading, String value) {
    try {
      return reading.apply(value);
    } catch (IllegalArgumentException e) {
      throw new NotOffered(value, e);
    }
  }
}
