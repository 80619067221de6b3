package buyerside.app.library.publish;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.library.publish.Settled.Done;
import buyerside.app.library.publish.Settled.Rejected;
import buyerside.app.shell.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether and under which name a workspace shows pieces to everybody. Off until operations say
/// otherwise.
@Service
public class Sites implements Undoable {

  private static final String CHANGED = "publish.site";
  private static final String WORKSPACE = "WORKSPACE";

  private final SiteStore store;
  private final Journal journal;
  private final Clock clock;

  Sites(SiteStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /// The viewer's own; empty as long as none was set up.
  @Transactional(readOnly = true)
  public Optional<Site> find(Viewer viewer) {
    return store.find(viewer);
  }

  /// All that are shown, for those who index.
  @Transactional(readOnly = true)
  public List<Site> shown() {
    return store.shown();
  }

  /// For operations and administrators.
  @Transactional
  public Settled set(Viewer viewer, Site site) {
    viewer.require(Role.OPERATIONS);
    var problems = site.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var taken = store.named(site.slug()).filter(it -> !it.workspace().equals(viewer.workspace()));
    if (taken.isPresent()) {
      return Rejected.because("slug", "publish.slug.taken");
    }
    var before = store.find(viewer);
    var at = clock.instant();
    store.keep(viewer, site, at);
    var details = new HashMap<String, Object>();
    before.ifPresent(it -> details.put("before", facts(it)));
    details.put("shown", site.shown());
    return new Done(
        journal.append(
            viewer,
            at,
            List.of(new Change(CHANGED, WORKSPACE, viewer.workspace(), Map.copyOf(details)))));
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(CHANGED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    if (change.details().get("before") instanceof Map<?, ?> before) {
      store.keep(viewer, site(before), at);
    } else {
      store.remove(viewer);
    }
    return List.of(new Change(CHANGED, WORKSPACE, viewer.workspace(), Map.of()));
  }

  private static Map<String, Object> facts(Site site) {
    return Map.of(
        "slug", site.slug(),
        "name", site.name(),
        "about", site.about(),
        "address", site.address(),
        "language", site.language().tag(),
        "contact", site.contact(),
        "shown", site.shown());
  }

  private static Site site(Map<?, ?> facts) {
    return new Site(
        String.valueOf(facts.get("slug")),
        String.valueOf(facts.get("name")),
        String.valueOf(facts.get("about")),
        String.valueOf(facts.get("address")),
        Language.ofTag(String.valueOf(facts.get("language"))),
        String.valueOf(facts.get("contact")),
        Boolean.TRUE.equals(facts.get("shown")));
  }
}
