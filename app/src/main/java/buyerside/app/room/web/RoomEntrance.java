package buyerside.app.room.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.LinkRate;
import buyerside.app.access.Secret;
import buyerside.app.room.Guest;
import buyerside.app.room.Knock;
import buyerside.app.room.RoomDoor;
import buyerside.app.shell.Documents;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.GuestLanguage;
import buyerside.app.shell.Language;
import buyerside.app.shell.Reader;
import buyerside.app.shell.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The way into a room: who comes too often, with a wrong link or without the passcode stays out,
/// and all that is done inside is in the guest's language.
@Component
class RoomEntrance {

  static final String PASS = "buyerside_room_pass";
  static final String LANGUAGE = "buyerside_room_language";

  private final RoomDoor door;
  private final LinkRate rate;
  private final Documents documents;
  private final Templates templates;

  RoomEntrance(RoomDoor door, LinkRate rate, Documents documents, Templates templates) {
    this.door = door;
    this.rate = rate;
    this.documents = documents;
    this.templates = templates;
  }

  /// Lets work be done for a guest; whoever is none gets the door.
  ///
  /// @param work answers with a [RoomPage] or an address
  Object enter(HttpServletRequest request, String token, Function<Guest, Object> work) {
    if (rate.exceeded(request.getRemoteAddr())) {
      return notice(request, 429, "room.often");
    }
    return switch (door.knock(new Secret(token), GuestLanguage.cookie(request, PASS).orElse(""))) {
      case Knock.Open(var guest) -> inside(request, guest, work);
      case Knock.Asks asks -> ask(request, token, asks);
      case Knock.Passed _, Knock.Shut _ -> shut(request);
    };
  }

  Object tryPasscode(
      HttpServletRequest request, String token, String passcode, Function<String, Object> passed) {
    if (rate.exceeded(request.getRemoteAddr())) {
      return notice(request, 429, "room.often");
    }
    return switch (door.tryPasscode(new Secret(token), passcode)) {
      case Knock.Passed(_, var pass) -> passed.apply(pass);
      case Knock.Asks asks -> ask(request, token, asks);
      case Knock.Open _, Knock.Shut _ -> shut(request);
    };
  }

  static String base(String token) {
    return "/room/" + token;
  }

  private Object inside(HttpServletRequest request, Guest guest, Function<Guest, Object> work) {
    var reader =
        new Reader(language(request, guest.link().language()), guest.viewer().place().zone());
    var answer = ScopedValue.where(Reader.CURRENT, reader).call(() -> work.apply(guest));
    return answer instanceof RoomPage page ? documents.in(reader, () -> page) : answer;
  }

  private ResponseEntity<byte[]> ask(HttpServletRequest request, String token, Knock.Asks asks) {
    return in(
        language(request, asks.link().language()),
        () -> {
          var problem =
              asks.waits()
                  ? msg("room.passcode.waits")
                  : asks.wrong() ? msg("room.passcode.wrong") : "";
          var status = asks.waits() ? 429 : asks.wrong() ? 422 : 200;
          return page(
              base(token),
              msg("room.passcode.title"),
              status,
              new RoomPasscode(base(token), problem));
        });
  }

  private ResponseEntity<byte[]> shut(HttpServletRequest request) {
    rate.knockedInVain(request.getRemoteAddr());
    return notice(request, 404, "room.shut");
  }

  private ResponseEntity<byte[]> notice(HttpServletRequest request, int status, String key) {
    return in(
        language(request, Reader.current().language()),
        () -> page("", msg(key), status, new RoomShut(msg(key), msg(key + ".text"))));
  }

  private ResponseEntity<byte[]> in(Language language, Supplier<RoomPage> page) {
    return documents.in(new Reader(language, Reader.current().zone()), page);
  }

  private RoomPage page(String base, String title, int status, Fragment body) {
    return new RoomPage(
        title,
        base,
        RoomPage.Heading.NONE,
        List.of(),
        base.isEmpty() ? List.of() : GuestLanguage.others(),
        "",
        "",
        status,
        templates.content(body));
  }

  private static Language language(HttpServletRequest request, Language otherwise) {
    return GuestLanguage.of(request, LANGUAGE, otherwise);
  }
}
