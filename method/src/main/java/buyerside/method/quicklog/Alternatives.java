package buyerside.method.quicklog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The alternatives of a pattern for one script: a line without Chinese characters needs none of
/// the Chinese ones, and the other way round.
record Alternatives(Pattern pattern, boolean chinese) {
  private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

  /// One or two values: the alternatives with Chinese characters, and the others.
  static List<Alternatives> of(String pattern) {
    var han = new ArrayList<String>();
    var other = new ArrayList<String>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= pattern.length(); i++) {
      char c = i == pattern.length() ? '|' : pattern.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == '|' && depth == 0) {
        var part = pattern.substring(start, i);
        (HAN.matcher(part).find() ? han : other).add(part);
        start = i + 1;
      }
    }
    var both = new ArrayList<Alternatives>();
    if (!han.isEmpty()) {
      both.add(new Alternatives(compiled(han), true));
    }
    if (!other.isEmpty()) {
      both.add(new Alternatives(compiled(other), false));
    }
    return both;
  }

  boolean canBeIn(String text) {
    return (chinese ? HAN : LATIN).matcher(text).find();
  }

  private static Pattern compiled(List<String> parts) {
    return Pattern.compile(String.join("|", parts), Pattern.CASE_INSENSITIVE);
  }
}
