package buyerside.app.library.share.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.LinkRate;
import buyerside.app.access.Secret;
import buyerside.app.library.share.Caller;
import buyerside.app.library.share.ReadingDoor;
import buyerside.app.library.share.ReadingGuest;
import buyerside.app.library.share.Sittings;
import buyerside.app.shell.Documents;
import buyerside.app.shell.FrameUsers;
import buyerside.app.shell.GuestLanguage;
import buyerside.app.shell.Reader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A piece as somebody reads it by their link, without an account.
@Controller
@RequestMapping("/read/{token}")
class LentController {

  private static final String LANGUAGE = "buyerside_reading_language";

  private final ReadingDoor door;
  private final Sittings sittings;
  private final LentPages pages;
  private final LinkRate rate;
  private final FrameUsers users;
  private final Documents documents;

  LentController(
      ReadingDoor door,
      Sittings sittings,
      LentPages pages,
      LinkRate rate,
      FrameUsers users,
      Documents documents) {
    this.door = door;
    this.sittings = sittings;
    this.pages = pages;
    this.rate = rate;
    this.users = users;
    this.documents = documents;
  }

  @GetMapping
  Object show(HttpServletRequest request, @PathVariable String token) {
    return enter(request, token, guest -> page(request, guest, base(token)));
  }

  /// What the page's script noticed; answered with nothing, whatever it sent.
  @PostMapping("/notice")
  Object notice(
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String sitting,
      @RequestParam(defaultValue = "0") String seconds,
      @RequestParam(defaultValue = "0") String depth) {
    return enter(
        request,
        token,
        guest -> {
          if (counts(request) && sitting.matches("[0-9a-f-]{36}")) {
            sittings.notice(guest, UUID.fromString(sitting), number(seconds), number(depth));
          }
          return ResponseEntity.noContent().build();
        });
  }

  /// Whether they let their reading be measured.
  @PostMapping("/answer")
  Object answer(
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String measured) {
    return enter(
        request,
        token,
        guest -> {
          if (!member() && (measured.equals("yes") || measured.equals("no"))) {
            sittings.answer(guest, measured.equals("yes") && counts(request));
          }
          return "redirect:" + base(token);
        });
  }

  @PostMapping("/language")
  String language(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String language) {
    GuestLanguage.keep(request, response, LANGUAGE, base(token), language);
    return "redirect:" + base(token);
  }

  private LentPage page(HttpServletRequest request, ReadingGuest guest, String base) {
    if (member()) {
      return pages.page(guest, base, "MEMBER", Optional.empty());
    }
    var caller = Caller.of(request.getMethod(), it -> header(request, it));
    var sitting = sittings.open(guest, caller, request.getRemoteAddr());
    var state =
        switch (guest.link().answer()) {
          case NO -> "NO";
          case YES -> counts(request) ? "YES" : "BROWSER";
          case NONE -> counts(request) ? "ASK" : "BROWSER";
        };
    return pages.page(guest, base, state, sitting);
  }

  /// Who comes too often or with a wrong link stays out, and all that is done inside is in the
  /// reader's language.
  private Object enter(
      HttpServletRequest request, String token, Function<ReadingGuest, Object> work) {
    if (rate.exceeded(request.getRemoteAddr())) {
      return shut(429, "reading.often");
    }
    var guest = door.knock(new Secret(token));
    if (guest.isEmpty()) {
      rate.knockedInVain(request.getRemoteAddr());
      return shut(404, "reading.shut");
    }
    var language = GuestLanguage.of(request, LANGUAGE, guest.get().link().language());
    var reader = new Reader(language, guest.get().viewer().place().zone());
    var answer = ScopedValue.where(Reader.CURRENT, reader).call(() -> work.apply(guest.get()));
    return answer instanceof LentPage page ? documents.in(reader, () -> page) : answer;
  }

  private Object shut(int status, String key) {
    return documents.in(Reader.current(), () -> new LentShut(status, msg(key), msg(key + ".text")));
  }

  /// Somebody who is signed in here tries their own link.
  private boolean member() {
    return users.current().isPresent();
  }

  private boolean counts(HttpServletRequest request) {
    return !member() && !Caller.asksNotTo(it -> header(request, it));
  }

  private static String header(HttpServletRequest request, String name) {
    var value = request.getHeader(name);
    return value == null ? "" : value;
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
  }

  private static String base(String token) {
    return "/read/" + token;
  }
}
