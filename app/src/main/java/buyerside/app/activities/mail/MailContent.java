package buyerside.app.activities.mail;

import buyerside.app.activities.mail.ReadMail.Piece;
import buyerside.app.activities.mail.ReadMail.Texts;
import buyerside.app.activities.proposals.ForeignText;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a message holds, part by part: its texts, and what came with it. Whatever its depth, no
/// more than a few hundred parts are looked at.
final class MailContent {

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 300;
  private static final int LONGEST_TEXT = 200_000;
  private static final int LONGEST_NAME = 200;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private int parts;

  private MailContent() {}

  static MailContent of(MimePart message) throws MessagingException, IOException {
    var content = new MailContent();
    content.add(message, 0);
    return content;
  }

  static MailContent whole(byte[] message) {
    var content = new MailContent();
    content.pieces.add(new Piece("message.eml", "message/rfc822", message));
    return content;
  }

  List<Piece> pieces() {
    return pieces;
  }

  Texts texts(String subject) {
    var formatted = html.toString();
    var plain = text.isEmpty() ? SafeHtml.text(formatted) : text.toString();
    var quotes = Quotes.of(ForeignText.lines(plain, LONGEST_TEXT));
    var safe = ForeignText.lines(SafeHtml.safe(formatted), Integer.MAX_VALUE);
    return new Texts(
        subject, quotes.own(), quotes.quoted(), safe.length() > LONGEST_TEXT ? "" : safe);
  }

  private void add(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return;
    }
    var type = type(part);
    var name = name(part, type);
    var apart = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || !name.isEmpty();
    if (type.match("multipart/*") && !apart && part.getContent() instanceof MimeMultipart all) {
      addAll(all, type, depth);
    } else if (type.match("text/html") && !apart) {
      append(html, Charsets.text(bytes(part), type.getParameter("charset")));
    } else if (type.match("text/plain") && !apart) {
      append(text, Charsets.text(bytes(part), type.getParameter("charset")));
    } else {
      pieces.add(new Piece(named(name, type), base(type), bytes(part)));
    }
  }

  private void addAll(Multipart all, ContentType type, int depth)
      throws MessagingException, IOException {
    for (int i = 0; i < all.getCount(); i++) {
      BodyPart part = all.getBodyPart(i);
      add(part, depth + 1);
    }
  }

  private static void append(StringBuilder to, String more) {
    if (!to.isEmpty()) {
      to.append('\n');
    }
    if (to.length() < 2 * LONGEST_TEXT) {
      to.append(more, 0, Math.min(more.length(), 2 * LONGEST_TEXT));
    }
  }

  private static byte[] bytes(Part part) throws MessagingException, IOException {
    try (var content = part.getInputStream()) {
      return content.readAllBytes();
    } catch (IOException e) {
      // What cannot be decoded is kept as it came.
      return part instanceof MimeBodyPart body
          ? body.getRawInputStream().readAllBytes()
          : new byte[0];
    }
  }

  private static ContentType type(Part part) throws MessagingException {
    try {
      return new ContentType(part.getContentType());
    } catch (ParseException e) {
      return new ContentType("application", "octet-stream", null);
    }
  }

  private static @Nullable String disposition(Part part) {
    try {
      return part.getDisposition();
    } catch (MessagingException e) {
      return null;
    }
  }

  private static String name(Part part, ContentType type) {
    String name;
    try {
      name = part.getFileName();
    } catch (MessagingException e) {
      name = type.getParameter("name");
    }
    var clean = ForeignText.line(EncodedWords.text(name), LONGEST_NAME);
    return clean.replaceAll("^.*[/\\\\]", "").replaceAll("[<>:\"|?*]", "_");
  }

  private static String named(String name, ContentType type) {
    return !name.isEmpty()
        ? name
        : type.match("message/rfc822")
            ? "message.eml"
            : type.match("text/calendar") ? "invitation.ics" : "part." + extension(type);
  }

  private static String extension(ContentType type) {
    var sub = type.getSubType() == null ? "bin" : type.getSubType().toLowerCase(Locale.ROOT);
    return sub.matches("[a-z0-9]{2,5}") ? sub : "bin";
  }

  private static String base(ContentType type) {
    var base = ForeignText.line(type.getBaseType().toLowerCase(Locale.ROOT), 100);
    return base.matches("[a-z0-9.+-]+/[a-z0-9.+-]+") ? base : "application/octet-stream";
  }
}
