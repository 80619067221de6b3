package buyerside.text.recovery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Characters that a program wrote as codes: `&#26159;`, `&ldquo;`, a backslash and `u662f`,
/// `%E6%98%AF`, `=E6=98=AF`.
final class Escapes implements Mending {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)*(#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\\d?);");
  private static final Pattern UNICODE = Pattern.compile("(?:\\\\u[0-9a-fA-F]{4})+");
  private static final Pattern BYTES =
      Pattern.compile("(?:%[89a-fA-F][0-9a-fA-F]){2,}|(?:=[89A-F][0-9A-F]){2,}");

  /// In an address a code is not damage.
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S*$");

  @Override
  public List<Line> mend(List<Line> page) {
    return page.stream().map(Escapes::mend).toList();
  }

  private static Line mend(Line line) {
    var text = line.text();
    if (text.indexOf('&') < 0
        && text.indexOf('\\') < 0
        && text.indexOf('%') < 0
        && text.indexOf('=') < 0) {
      return line;
    }
    return each(
        each(each(line, ENTITY, Escapes::entity), UNICODE, Escapes::unicode),
        BYTES,
        Escapes::bytes);
  }

  @FunctionalInterface
  private interface Meaning {
    /// What the code means; the code itself if nothing.
    String of(String code);
  }

  private static Line each(Line line, Pattern pattern, Meaning meaning) {
    var edits = new ArrayList<Line.Edit>();
    for (Matcher found = pattern.matcher(line.text()); found.find(); ) {
      var after = meaning.of(found.group());
      boolean inAddress =
          found.group().startsWith("%")
              && ADDRESS.matcher(line.text().substring(0, found.start())).find();
      if (!inAddress && !after.equals(found.group())) {
        edits.add(
            new Line.Edit(
                Repair.Kind.CHARACTER, found.start(), found.end(), after, Certainty.CERTAIN));
      }
    }
    return line.with(edits);
  }

  private static String entity(String code) {
    var inner = code.replaceFirst("^&(?:amp;)*", "&");
    var text = Parser.unescapeEntities(inner, false);
    return text.equals(inner) ? code : text;
  }

  private static String unicode(String code) {
    var text = new StringBuilder();
    for (int i = 0; i < code.length(); i += 6) {
      text.append((char) Integer.parseInt(code.substring(i + 2, i + 6), 16));
    }
    return text.toString();
  }

  private static String bytes(String code) {
    var bytes = ByteBuffer.allocate(code.length() / 3);
    for (int i = 0; i < code.length(); i += 3) {
      bytes.put((byte) Integer.parseInt(code.substring(i + 1, i + 3), 16));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return code;
    }
  }
}
