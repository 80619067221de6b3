package buyerside.app.insight.web;

import buyerside.app.access.Secret;
import buyerside.app.access.Shares;
import buyerside.app.access.Viewer;
import buyerside.app.insight.web.TruthPage.Link;
import buyerside.app.insight.web.TruthPage.Sharing;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The truth page, and links to it for people without an account.
@Controller
class TruthController {

  private static final String TRUTH = "truth";

  private final TruthPages pages;
  private final Shares shares;

  TruthController(TruthPages pages, Shares shares) {
    this.pages = pages;
    this.shares = shares;
  }

  @Bean
  static NavigationItem truthNavigation() {
    return new NavigationItem(TRUTH, "/truth", TRUTH, 50);
  }

  @GetMapping("/truth")
  Page truth(
      Viewer viewer,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String team) {
    return pages.of(viewer, asOf, team, sharing(viewer, ""));
  }

  @PostMapping("/truth/shares")
  Page share(Viewer viewer, @RequestParam(defaultValue = "") String asOf) {
    var token = shares.make(viewer, TRUTH, AsOf.of(asOf, viewer).isPresent() ? asOf : "");
    return pages.of(viewer, asOf, "", sharing(viewer, "/shared/truth/" + token.value()));
  }

  @PostMapping("/truth/shares/{share}/revocation")
  String revoke(Viewer viewer, @PathVariable UUID share) {
    shares.revoke(viewer, share);
    return "redirect:/truth";
  }

  /// For whoever has the link.
  @GetMapping("/shared/truth/{token}")
  Page shared(@PathVariable String token) {
    var shared =
        shares.open(new Secret(token), TRUTH).orElseThrow(() -> new Missing(new UUID(0, 0)));
    return pages.of(shared.maker(), shared.query(), "", null);
  }

  private Sharing sharing(Viewer viewer, String made) {
    var links =
        shares.own(viewer, TRUTH).stream()
            .map(it -> new Link(it.id(), it.query() + " → " + Formats.date(it.expiresAt())))
            .toList();
    return new Sharing(made, links);
  }
}
