package buyerside.app.library.publish.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.library.PieceFacts;
import buyerside.app.library.publish.PublicLibrary;
import buyerside.app.library.publish.PublicLibrary.Found;
import buyerside.app.library.publish.PublicLibrary.Open;
import buyerside.app.library.publish.Publication;
import buyerside.app.library.publish.Site;
import buyerside.app.library.publish.Sites;
import buyerside.app.library.web.Markdown;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Language;
import buyerside.app.shell.Reader;
import buyerside.app.shell.Templates;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Works public pages out, each in one language: a piece's own, or the site's. They are the same
/// for whoever reads them.
@Component
class PublicPages {

  private static final int SHOWN = 20;
  private static final int MOST_READ = 5;
  private static final int MORE = 3;
  private static final int FED = 30;
  private static final String HTML = "text/html;charset=UTF-8";
  private static final String TEXT = "text/plain;charset=UTF-8";

  private final PublicLibrary library;
  private final Sites sites;
  private final Templates templates;

  PublicPages(PublicLibrary library, Sites sites, Templates templates) {
    this.library = library;
    this.sites = sites;
    this.templates = templates;
  }

  /// @param address `/robots.txt`, `/p/slug`, `/p/slug?after=…`, `/p/slug/handle`,
  ///   `/p/slug/feed.xml` or `/p/slug/sitemap.xml`
  PublicAnswer work(String address) {
    if (address.equals("/robots.txt")) {
      return robots();
    }
    var query = address.indexOf('?');
    var after = query < 0 ? null : UUID.fromString(address.substring(query + "?after=".length()));
    var parts = (query < 0 ? address : address.substring(0, query)).split("/");
    var slug = parts[2];
    if (parts.length > 3 && !parts[3].endsWith(".xml")) {
      return article(library.article(slug, parts[3]));
    }
    var open = library.site(slug);
    if (open.isEmpty()) {
      return unknown();
    }
    return switch (parts.length > 3 ? parts[3] : "") {
      case "feed.xml" ->
          PublicAnswer.of(
              200,
              "application/atom+xml;charset=UTF-8",
              AtomFeed.of(open.get().site(), library.latest(open.get(), null, FED)),
              null);
      case "sitemap.xml" ->
          PublicAnswer.of(
              200,
              "application/xml;charset=UTF-8",
              Sitemap.of(open.get().site(), library.places(open.get())),
              null);
      default -> front(open.get(), after);
    };
  }

  /// A page of a site's own that only says something.
  PublicPage notice(Site site, int status, String title, Fragment body) {
    return new PublicPage(
        status,
        title,
        site.name(),
        site.path(),
        site.path() + "/feed.xml",
        "",
        PublicPage.Card.NONE,
        foot(site),
        templates.content(body));
  }

  private PublicAnswer article(Found found) {
    return switch (found) {
      case Found.Unknown() -> unknown();
      case Found.Gone(var site) ->
          drawn(
              site.language(),
              null,
              () -> {
                var title = msg("publish.gone");
                return notice(site, 410, title, new PublicNotice(title, msg("publish.gone.text")));
              });
      case Found.Article(var open, var publication) -> {
        var counts = new PublicAnswer.Counts(open.viewer().workspace(), publication.piece().id());
        yield drawn(publication.piece().facts().language(), counts, () -> page(open, publication));
      }
    };
  }

  private PublicPage page(Open open, Publication publication) {
    var site = open.site();
    var facts = publication.piece().facts();
    var href = PublicEntries.href(site, publication);
    var more =
        library.latest(open, null, MORE + 1).stream()
            .filter(it -> !it.handle().equals(publication.handle()))
            .limit(MORE)
            .toList();
    var rights = facts.origin().rights();
    var body =
        new PublicArticle(
            facts.title(),
            facts.body().strip().startsWith(facts.summary()) ? "" : facts.summary(),
            facts(publication),
            PublicEntries.reads(publication),
            Markdown.of(facts.body()),
            rights.isEmpty() ? msg("publish.rights.none", site.name()) : rights,
            site.path() + "/take-down?piece=" + publication.handle(),
            PublicEntries.of(site, more));
    return new PublicPage(
        200,
        facts.title(),
        site.name(),
        site.path(),
        site.path() + "/feed.xml",
        site.address() + href,
        new PublicPage.Card(
            "article",
            facts.title(),
            PublicEntries.lead(publication.piece()),
            locale(facts.language()),
            publication.since().toString(),
            facts.origin().author()),
        foot(site),
        templates.content(body));
  }

  private PublicAnswer front(Open open, @Nullable UUID after) {
    var site = open.site();
    var found = library.latest(open, after, SHOWN + 1);
    var shown = found.subList(0, Math.min(SHOWN, found.size()));
    List<Publication> most = after == null ? library.mostRead(open, MOST_READ) : List.of();
    var next = found.size() > SHOWN ? site.path() + "?after=" + shown.getLast().piece().id() : "";
    return drawn(
        site.language(),
        null,
        () ->
            new PublicPage(
                200,
                site.name(),
                site.name(),
                site.path(),
                site.path() + "/feed.xml",
                after == null ? site.home() : site.home() + "?after=" + after,
                new PublicPage.Card(
                    "website", site.name(), site.about(), locale(site.language()), "", ""),
                foot(site),
                templates.content(
                    new PublicFront(
                        site.name(),
                        site.about(),
                        PublicEntries.of(site, shown),
                        PublicEntries.of(site, most),
                        next))));
  }

  private static List<Option> facts(Publication publication) {
    PieceFacts.Origin origin = publication.piece().facts().origin();
    var on = origin.on();
    var facts = new ArrayList<Option>();
    facts.add(new Option(msg("library.author"), origin.author()));
    facts.add(new Option(msg("library.source"), origin.source()));
    facts.add(
        new Option(
            msg("library.sourceOn"),
            on == null ? Formats.date(publication.since()) : Formats.date(on)));
    facts.removeIf(it -> it.label().isEmpty());
    return facts;
  }

  private static String foot(Site site) {
    return site.contact().isEmpty() ? "" : msg("publish.contact", site.contact());
  }

  /// As Open Graph writes languages.
  private static String locale(Language language) {
    return switch (language) {
      case EN -> "en_US";
      case ZH_HANS -> "zh_CN";
      case ZH_HANT -> "zh_TW";
    };
  }

  private PublicAnswer drawn(
      Language language, PublicAnswer.@Nullable Counts counts, Supplier<PublicPage> page) {
    return ScopedValue.where(Reader.CURRENT, new Reader(language, ZoneOffset.UTC))
        .call(() -> {
          var made = page.get();
          return PublicAnswer.of(made.status(), HTML, templates.draw(made).toByteArray(), counts);
        });
  }

  private static PublicAnswer unknown() {
    return PublicAnswer.of(404, TEXT, "404\n".getBytes(StandardCharsets.UTF_8), null);
  }

  /// Only public pages are for those who index.
  private PublicAnswer robots() {
    var maps =
        sites.shown().stream()
            .map(it -> "Sitemap: " + it.home() + "/sitemap.xml\n")
            .collect(Collectors.joining());
    var text = "User-agent: *\nAllow: /p/\nAllow: /css/\nAllow: /icons/\nDisallow: /\n" + maps;
    return PublicAnswer.of(200, TEXT, text.getBytes(StandardCharsets.UTF_8), null);
  }
}
