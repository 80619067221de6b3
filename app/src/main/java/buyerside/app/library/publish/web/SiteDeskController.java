package buyerside.app.library.publish.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.library.Library;
import buyerside.app.library.PieceQuery;
import buyerside.app.library.publish.Publication;
import buyerside.app.library.publish.Publications;
import buyerside.app.library.publish.Settled;
import buyerside.app.library.publish.Site;
import buyerside.app.library.publish.Sites;
import buyerside.app.library.publish.TakeDowns;
import buyerside.app.library.web.Entries;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Whether everybody may read pieces, and which.
@Controller
@RequestMapping("/library/public")
class SiteDeskController {

  private static final int SHOWN = 50;
  private static final int CANDIDATES = 100;

  private final Sites sites;
  private final Publications publications;
  private final TakeDowns takeDowns;
  private final Library library;
  private final PublicCache cache;
  private final OneReading reading;

  SiteDeskController(
      Sites sites,
      Publications publications,
      TakeDowns takeDowns,
      Library library,
      PublicCache cache,
      OneReading reading) {
    this.sites = sites;
    this.publications = publications;
    this.takeDowns = takeDowns;
    this.library = library;
    this.cache = cache;
    this.reading = reading;
  }

  @GetMapping
  Page show(Viewer viewer, @RequestParam(defaultValue = "") String after) {
    return page(viewer, null, after.isEmpty() ? null : Chosen.id(after), Problems.NONE);
  }

  @PostMapping("/site")
  Object set(Viewer viewer, @RequestParam Map<String, String> form) {
    var typed =
        new SiteDesk.Typed(
            form.getOrDefault("shown", "").equals("true"),
            form.getOrDefault("slug", "").strip(),
            form.getOrDefault("name", ""),
            form.getOrDefault("about", ""),
            form.getOrDefault("address", "").strip().replaceFirst("/+$", ""),
            form.getOrDefault("language", ""),
            form.getOrDefault("contact", ""));
    var site =
        new Site(
            typed.slug(),
            typed.name(),
            typed.about(),
            typed.address(),
            typed.language().isEmpty()
                ? Reader.current().language()
                : Chosen.language(typed.language()),
            typed.contact(),
            typed.shown());
    return after(viewer, sites.set(viewer, site), typed);
  }

  @PostMapping("/pieces")
  Object publish(Viewer viewer, @RequestParam(defaultValue = "") String piece) {
    return after(viewer, publications.show(viewer, Chosen.id(piece)), null);
  }

  @PostMapping("/withdrawals")
  Object withdraw(Viewer viewer, @RequestParam(defaultValue = "") String piece) {
    return after(viewer, publications.withdraw(viewer, Chosen.id(piece)), null);
  }

  private Object after(Viewer viewer, Settled settled, SiteDesk.@Nullable Typed typed) {
    return switch (settled) {
      case Settled.Done(var command) -> {
        cache.forget();
        yield "redirect:/library/public?done=" + command;
      }
      case Settled.Rejected(var reasons) -> page(viewer, typed, null, new Problems(reasons));
    };
  }

  private Page page(
      Viewer viewer, SiteDesk.@Nullable Typed typed, @Nullable UUID after, Problems problems) {
    return reading.of(() -> {
      var site = sites.find(viewer);
      var found = publications.latest(viewer, after, SHOWN + 1);
      var shown = found.subList(0, Math.min(SHOWN, found.size()));
      var waiting = takeDowns.waiting(viewer);
      var desk =
          new SiteDesk(
              viewer.role().atLeast(Role.OPERATIONS),
              site.filter(Site::shown).map(Site::path).orElse(""),
              waiting == 0 ? "" : msg("publish.waiting", waiting),
              typed == null
                  ? site.map(SiteDeskController::typed).orElseGet(() -> blank(viewer))
                  : typed,
              Entries.languages(),
              shown.stream().map(it -> line(site.orElse(null), it)).toList(),
              candidates(viewer, found),
              found.size() > SHOWN ? "/library/public?after=" + shown.getLast().piece().id() : "",
              problems);
      return new Page(msg("publish.desk"), "library", desk);
    });
  }

  private List<Option> candidates(Viewer viewer, List<Publication> shown) {
    var there = shown.stream().map(it -> it.piece().id()).collect(Collectors.toSet());
    return library.page(viewer, PieceQuery.published(), CANDIDATES).stream()
        .filter(it -> !there.contains(it.id()))
        .map(it -> new Option(it.id().toString(), it.facts().title()))
        .toList();
  }

  private static SiteDesk.Line line(@Nullable Site site, Publication publication) {
    var reads = PublicEntries.reads(publication);
    var since = msg("publish.since", Formats.date(publication.since()));
    return new SiteDesk.Line(
        publication.piece().id().toString(),
        publication.piece().facts().title(),
        site == null ? "" : PublicEntries.href(site, publication),
        reads.isEmpty() ? since : since + " · " + reads);
  }

  private static SiteDesk.Typed typed(Site site) {
    return new SiteDesk.Typed(
        site.shown(),
        site.slug(),
        site.name(),
        site.about(),
        site.address(),
        site.language().tag(),
        site.contact());
  }

  private static SiteDesk.Typed blank(Viewer viewer) {
    var address = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return new SiteDesk.Typed(
        false, "", viewer.place().name(), "", address, Reader.current().language().tag(), "");
  }
}
