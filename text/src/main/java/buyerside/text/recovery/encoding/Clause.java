package buyerside.text.recovery.encoding;

import org.jspecify.annotations.Nullable;

/// What pairs of characters cannot know: in 是有必要的, 是 before an adjective asks for 的 at the end.
final class Clause {

  private static final double UNCLOSED = 3;
  private static final int REACH = 14;
  private static final String OPENING = "有很非可能会會必需应應";

  private Clause() {}

  /// What it costs to end a clause here.
  static double cost(Node node, int character) {
    boolean ends = character == '。' || character == '，' || character == ',';
    return ends && node.last() != '的' && isOpen(node) ? UNCLOSED : 0;
  }

  private static boolean isOpen(Node end) {
    int next = 0;
    int seen = 0;
    for (@Nullable Node node = end; node != null && seen < REACH; node = node.before()) {
      if (node.written().isEmpty()) {
        continue;
      }
      int character = node.written().codePointAt(0);
      if (!Character.isIdeographic(character)) {
        return false;
      }
      if (character == '是' && OPENING.indexOf(next) >= 0) {
        return true;
      }
      next = character;
      seen++;
    }
    return false;
  }
}
