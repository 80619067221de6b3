package buyerside.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list in JSON.
///
/// @param next what to send as `after` for the next page; `null` on the last page
public record Listing<T>(List<T> items, @Nullable String next) {

  /// As many as a page has when nothing is said.
  public static final int USUAL = 50;

  private static final int MOST = 200;

  public Listing {
    items = List.copyOf(items);
  }

  /// All there is, in one page.
  public static <T> Listing<T> whole(List<T> items) {
    return new Listing<>(items, null);
  }

  /// A page cut from one item more than fits, if there are more.
  ///
  /// @param cursor where a page after this item begins
  public static <T> Listing<T> cut(List<T> items, int size, Function<T, Object> cursor) {
    if (items.size() <= size) {
      return whole(items);
    }
    var shown = items.subList(0, size);
    return new Listing<>(shown, cursor.apply(shown.getLast()).toString());
  }

  public <U> Listing<U> map(Function<T, U> change) {
    return new Listing<>(items.stream().map(change).toList(), next);
  }

  /// A page size as asked for, within bounds.
  ///
  /// @throws Refused for a number that no page can have
  public static int size(int asked) {
    if (asked < 1 || asked > MOST) {
      throw new Refused(Reason.of("limit", "limit", MOST));
    }
    return asked;
  }

  /// A constant as programs write it: `NO_DECISION` is `no_decision`.
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
