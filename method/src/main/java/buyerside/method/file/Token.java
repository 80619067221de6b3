package buyerside.method.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the words of closed sets are written in files: lower case, joined by hyphens.
final class Token {

  private Token() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> set, String token) {
    return Arrays.stream(set.getEnumConstants())
        .filter(value -> of(value).equals(token))
        .findFirst();
  }

  static String all(Class<? extends Enum<?>> set) {
    return String.join(", ", tokens(set));
  }

  private static List<String> tokens(Class<? extends Enum<?>> set) {
    return Arrays.stream(set.getEnumConstants()).map(Token::of).toList();
  }
}
