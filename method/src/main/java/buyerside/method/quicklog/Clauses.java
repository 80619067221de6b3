package buyerside.method.quicklog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a sentence ends, and from where on somebody else's words are told.
final class Clauses {
  /// Words after which a line tells what the buyer said or holds.
  private static final Pattern TOLD =
      Pattern.compile(
          "(?<!小)说(?!明)|表示|提到|透露|告诉|告知|确认|承认|抱怨|认为|觉得|同意|通知|指出|反映|回复说|要求|决定|反馈"
              + "|\\b(?:said|says?|told|confirm(?:s|ed)|mention(?:s|ed)|thinks?|complain\\w*|agreed|admitted|announced|wants|wanted)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile(
          "[;。!?！？；]|(?<!\\d),|,(?!\\d)|\\.(?=\\s|$)|(?<!\\d):|:(?!\\d)|\\s-\\s|\\s{2,}");

  private Clauses() {}

  /// The place of the first telling word, or the end of the line.
  static int firstTold(String text) {
    var told = TOLD.matcher(text);
    return told.find() ? told.start() : text.length();
  }

  static List<Span> of(String text) {
    var clauses = new ArrayList<Span>();
    var end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (end.start() > start) {
        clauses.add(new Span(start, end.start()));
      }
      start = end.end();
    }
    if (start < text.length()) {
      clauses.add(new Span(start, text.length()));
    }
    return clauses;
  }
}
