package buyerside.app.relations.vcard;

import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.PersonFacts.Contact;
import buyerside.text.search.PersonName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes and reads vCards.
public final class Cards {

  private static final int LONGEST_LINE = 75;
  private static final String END_OF_LINE = "\r\n";

  private Cards() {}

  public static String write(Card card) {
    var facts = card.facts();
    var name = PersonName.of(facts.name());
    var contact = facts.contact();
    var text = new StringBuilder();
    line(text, "BEGIN:VCARD");
    line(text, "VERSION:4.0");
    line(text, "KIND:individual");
    line(text, "FN:" + escaped(facts.name()));
    line(
        text,
        "N:%s;%s;;%s;"
            .formatted(
                escaped(name.family()), escaped(name.given()), escaped(text(facts.salutation()))));
    if (!card.company().isEmpty()) {
      var department = facts.department();
      line(
          text,
          "ORG:" + escaped(card.company()) + (department == null ? "" : ";" + escaped(department)));
    }
    given(text, "TITLE:", facts.title());
    given(text, "EMAIL;TYPE=work:", contact.email());
    given(text, "TEL;TYPE=\"work,voice\":", contact.phone());
    given(text, "TEL;TYPE=\"work,cell\":", contact.mobile());
    given(text, "IMPP;X-SERVICE-TYPE=WeChat:wechat:", contact.wechat());
    given(text, "NOTE:", facts.note());
    line(text, "END:VCARD");
    return text.toString();
  }

  /// All cards in a file; what is no card is passed over.
  public static List<Card> read(String file) {
    var cards = new ArrayList<Card>();
    Reading reading = null;
    for (var line : unfolded(file)) {
      if (line.equalsIgnoreCase("BEGIN:VCARD")) {
        reading = new Reading();
      } else if (line.equalsIgnoreCase("END:VCARD") && reading != null) {
        cards.add(reading.card());
        reading = null;
      } else if (reading != null) {
        reading.take(line);
      }
    }
    return cards;
  }

  private static List<String> unfolded(String file) {
    var plain = file.startsWith("\ufeff") ? file.substring(1) : file;
    return plain.replaceAll("\r?\n[ \t]", "").lines().toList();
  }

  private static void given(StringBuilder text, String before, @Nullable String value) {
    if (value != null) {
      line(text, before + escaped(value));
    }
  }

  /// Lines are folded at 75 octets, never within a character.
  private static void line(StringBuilder text, String line) {
    var octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      var character = Character.toString(line.codePointAt(i));
      var size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append(END_OF_LINE).append(' ');
        octets = 1;
      }
      text.append(character);
      octets += size;
    }
    text.append(END_OF_LINE);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(",", "\\,")
        .replace(";", "\\;")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /// What one card has told so far.
  private static final class Reading {

    private String name = "";
    private String company = "";
    private @Nullable String salutation;
    private @Nullable String title;
    private @Nullable String department;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String mobile;
    private @Nullable String wechat;
    private @Nullable String note;

    void take(String line) {
      var colon = colon(line);
      if (colon < 0) {
        return;
      }
      var head = line.substring(0, colon).toLowerCase(Locale.ROOT);
      var property = head.split(";", 2)[0].replaceFirst("^.*\\.", "");
      var value = line.substring(colon + 1).strip();
      if (value.isEmpty()) {
        return;
      }
      switch (property) {
        case "fn" -> name = plain(value);
        case "n" -> names(fields(value));
        case "org" -> organisation(fields(value));
        case "title" -> title = plain(value);
        case "email" -> email = email == null ? plain(value) : email;
        case "tel" -> number(head, plain(value).replaceFirst("^tel:", ""));
        case "impp", "x-wechat" -> chat(value);
        case "note" -> note = plain(value);
        default -> {}
      }
    }

    Card card() {
      return new Card(
          new PersonFacts(
              name, salutation, title, department, new Contact(email, phone, mobile, wechat), note),
          company);
    }

    private void names(List<String> parts) {
      var family = part(parts, 0);
      var given = part(parts, 1);
      var chinese = family.codePoints().anyMatch(Character::isIdeographic);
      if (name.isEmpty()) {
        name = (chinese ? family + given : given + " " + family).strip();
      }
      salutation = part(parts, 3).isEmpty() ? null : part(parts, 3);
    }

    private void organisation(List<String> parts) {
      company = part(parts, 0);
      department = part(parts, 1).isEmpty() ? null : part(parts, 1);
    }

    private void number(String head, String number) {
      if (head.contains("cell")) {
        mobile = mobile == null ? number : mobile;
      } else {
        phone = phone == null ? number : phone;
      }
    }

    private void chat(String value) {
      var account = plain(value);
      wechat = account.substring(account.indexOf(':') + 1);
    }

    /// The colon that ends the head: those within quotation marks are part of a parameter.
    private static int colon(String line) {
      var quoted = false;
      for (int i = 0; i < line.length(); i++) {
        if (line.charAt(i) == '"') {
          quoted = !quoted;
        } else if (line.charAt(i) == ':' && !quoted) {
          return i;
        }
      }
      return -1;
    }

    private static List<String> fields(String value) {
      var fields = new ArrayList<String>();
      var begin = 0;
      for (int i = 0; i < value.length(); i++) {
        if (value.charAt(i) == '\\') {
          i++;
        } else if (value.charAt(i) == ';') {
          fields.add(plain(value.substring(begin, i)));
          begin = i + 1;
        }
      }
      fields.add(plain(value.substring(begin)));
      return fields;
    }

    private static String part(List<String> parts, int at) {
      return at < parts.size() ? parts.get(at) : "";
    }

    private static String plain(String value) {
      var text = new StringBuilder();
      for (int i = 0; i < value.length(); i++) {
        var character = value.charAt(i);
        if (character == '\\' && i + 1 < value.length()) {
          i++;
          text.append(value.charAt(i) == 'n' || value.charAt(i) == 'N' ? '\n' : value.charAt(i));
        } else {
          text.append(character);
        }
      }
      return text.toString().strip();
    }
  }
}
