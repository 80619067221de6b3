package buyerside.app.library.publish.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.LinkRate;
import buyerside.app.access.Secret;
import buyerside.app.library.publish.PublicLibrary;
import buyerside.app.library.publish.PublicLibrary.Found;
import buyerside.app.library.publish.Site;
import buyerside.app.library.publish.TakeDown;
import buyerside.app.library.publish.TakeDown.Asked;
import buyerside.app.library.publish.TakeDown.Ground;
import buyerside.app.library.publish.TakeDowns;
import buyerside.app.library.publish.TakeDowns.Asking;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Documents;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets anybody ask for a public piece to be taken down, and see what became of that.
@Controller
@RequestMapping("/p/{slug}/take-down")
class TakeDownController {

  private final PublicLibrary library;
  private final TakeDowns takeDowns;
  private final PublicPages pages;
  private final LinkRate rate;
  private final Documents documents;

  TakeDownController(
      PublicLibrary library,
      TakeDowns takeDowns,
      PublicPages pages,
      LinkRate rate,
      Documents documents) {
    this.library = library;
    this.takeDowns = takeDowns;
    this.pages = pages;
    this.rate = rate;
    this.documents = documents;
  }

  @GetMapping
  ResponseEntity<byte[]> form(
      HttpServletRequest request,
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String piece) {
    return on(
        request, slug, piece, article -> form(article, TakeDownForm.Typed.NOTHING, Problems.NONE));
  }

  @PostMapping
  ResponseEntity<byte[]> ask(
      HttpServletRequest request,
      @PathVariable String slug,
      @RequestParam Map<String, String> form) {
    var typed =
        new TakeDownForm.Typed(
            form.getOrDefault("name", ""),
            form.getOrDefault("contact", ""),
            form.getOrDefault("ground", ""),
            form.getOrDefault("words", ""));
    return on(request, slug, form.getOrDefault("piece", ""), article -> ask(article, typed));
  }

  @GetMapping("/{secret}")
  ResponseEntity<byte[]> see(
      HttpServletRequest request, @PathVariable String slug, @PathVariable String secret) {
    var open = rate.exceeded(request.getRemoteAddr()) ? null : library.site(slug).orElse(null);
    var asked = open == null ? null : takeDowns.asked(new Secret(secret)).orElse(null);
    if (open == null || asked == null) {
      rate.knockedInVain(request.getRemoteAddr());
      return nothing();
    }
    return documents.in(reader(open.site()), () -> state(open.site(), asked, ""));
  }

  private PublicPage ask(Found.Article article, TakeDownForm.Typed typed) {
    var ground =
        Stream.of(Ground.values())
            .filter(it -> it.name().equals(typed.ground()))
            .findFirst()
            .orElse(Ground.OTHER);
    var asked = new Asked(typed.name(), typed.contact(), ground, typed.words());
    var open = article.open();
    var id = article.publication().piece().id();
    return switch (takeDowns.ask(open.viewer(), id, asked)) {
      case Asking.Refused(var reasons) -> form(article, typed, new Problems(reasons));
      case Asking.Received(var secret) -> {
        var made = takeDowns.asked(secret).orElseThrow();
        var address = open.site().home() + "/take-down/" + secret.value();
        yield state(open.site(), made, address);
      }
    };
  }

  private PublicPage form(Found.Article article, TakeDownForm.Typed typed, Problems problems) {
    var site = article.open().site();
    var publication = article.publication();
    var grounds =
        Stream.of(Ground.values())
            .map(it -> new Option(it.name(), msg("publish.ground." + it)))
            .toList();
    var form =
        new TakeDownForm(
            site.path() + "/take-down",
            publication.handle(),
            publication.piece().facts().title(),
            grounds,
            typed,
            problems);
    return page(site, Fragment.statusOf(problems), form);
  }

  private PublicPage state(Site site, TakeDown asked, String address) {
    var settled = asked.settled();
    var state =
        new TakeDownState(
            msg("publish.take-down.state"),
            asked.title(),
            Formats.time(asked.made()),
            settled == null
                ? msg("publish.take-down.open")
                : msg(
                    settled.withdrawn() ? "publish.take-down.taken" : "publish.take-down.kept",
                    Formats.time(settled.at())),
            settled == null ? "" : settled.words(),
            address);
    return page(site, 200, state);
  }

  private PublicPage page(Site site, int status, Fragment body) {
    return pages.notice(site, status, msg("publish.take-down"), body);
  }

  /// Works for an article that is shown; whoever comes too often waits.
  private ResponseEntity<byte[]> on(
      HttpServletRequest request,
      String slug,
      String handle,
      Function<Found.Article, PublicPage> work) {
    if (rate.exceeded(request.getRemoteAddr())) {
      return ResponseEntity.status(429).build();
    }
    return switch (library.article(slug, handle)) {
      case Found.Article article -> {
        var language = article.publication().piece().facts().language();
        var zone = article.open().viewer().place().zone();
        yield documents.in(new Reader(language, zone), () -> work.apply(article));
      }
      case Found.Gone _, Found.Unknown _ -> {
        rate.knockedInVain(request.getRemoteAddr());
        yield nothing();
      }
    };
  }

  private static Reader reader(Site site) {
    return new Reader(site.language(), Reader.current().zone());
  }

  private static ResponseEntity<byte[]> nothing() {
    return ResponseEntity.notFound().build();
  }
}
