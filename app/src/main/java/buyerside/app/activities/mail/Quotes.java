package buyerside.app.activities.mail;

import java.util.List;
import java.util.regex.Pattern;

/// What somebody wrote, apart from what they quote of others below it.
///
/// @param own what was written
/// @param quoted the rest; empty if nothing is quoted
record Quotes(String own, String quoted) {

  private static final int SAID_BY = 4;

  /// Lines with which mail programs begin what they quote.
  private static final List<Pattern> BEGINNINGS =
      List.of(
          Pattern.compile(
              "^\\s*-{2,}\\s*(original message|forwarded"
                  + " message|原始邮件|原始郵件|转发邮件信息|轉寄郵件)\\s*-{2,}.*$",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("^\\s*_{10,}\\s*$"),
          Pattern.compile(
              "^\\s*(on|am|le)\\b.{4,200}(wrote|schrieb.*|a écrit)\\s*[:：]\\s*$",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("^\\s*(在|于|於)?.{0,200}(写道|寫道)\\s*[:：]\\s*$"),
          Pattern.compile(
              "^.{0,200}<[^<>\\s]+@[^<>\\s]+>\\s*(于|於|在).{4,80}(写道|寫道|wrote)\\s*[:：]\\s*$"));

  private static final Pattern HEADER =
      Pattern.compile(
          "^\\s*[*]?(from|von|de|发件人|發件人|寄件者|寄件人)\\s*[:：].*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MORE_HEADER =
      Pattern.compile(
          "^\\s*[*]?(sent|date|to|cc|subject|gesendet|an|betreff|发送时间|發送時間|日期|收件人|收件者|抄送|副本|主题|主旨|主題|寄件日期)\\s*[:：].*$",
          Pattern.CASE_INSENSITIVE);

  static Quotes of(String text) {
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (begins(lines, i)) {
        return cut(lines, i);
      }
    }
    int end = lines.length;
    while (end > 0 && (lines[end - 1].isBlank() || lines[end - 1].startsWith(">"))) {
      end--;
    }
    return end < lines.length && anyQuoted(lines, end)
        ? cut(lines, end)
        : new Quotes(text.strip(), "");
  }

  private static boolean begins(String[] lines, int at) {
    var line = lines[at];
    if (BEGINNINGS.stream().anyMatch(it -> it.matcher(line).matches())) {
      return true;
    }
    if (!HEADER.matcher(line).matches()) {
      return false;
    }
    for (int i = at + 1; i < Math.min(lines.length, at + SAID_BY); i++) {
      if (MORE_HEADER.matcher(lines[i]).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyQuoted(String[] lines, int from) {
    for (int i = from; i < lines.length; i++) {
      if (lines[i].startsWith(">")) {
        return true;
      }
    }
    return false;
  }

  private static Quotes cut(String[] lines, int at) {
    var all = List.of(lines);
    return new Quotes(
        String.join("\n", all.subList(0, at)).strip(),
        String.join("\n", all.subList(at, lines.length)).strip());
  }
}
