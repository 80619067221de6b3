package buyerside.app.library.publish;

import buyerside.app.access.Accounts;
import buyerside.app.access.Viewer;
import buyerside.app.library.Library;
import buyerside.app.library.publish.PublicationStore.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everybody may read, as seen from outside.
@Service
public class PublicLibrary {

  private static final int MOST_PLACES = 50_000;

  private final SiteStore sites;
  private final PublicationStore store;
  private final Accounts accounts;
  private final Library library;

  PublicLibrary(SiteStore sites, PublicationStore store, Accounts accounts, Library library) {
    this.sites = sites;
    this.store = store;
    this.accounts = accounts;
    this.library = library;
  }

  /// A site that is shown, and the program itself in its workspace.
  public record Open(Site site, Viewer viewer) {}

  /// What an address leads to.
  public sealed interface Found {

    record Article(Open open, Publication publication) implements Found {}

    /// It was once shown.
    record Gone(Site site) implements Found {}

    record Unknown() implements Found {}
  }

  /// An address and when what is there was last changed.
  public record Listed(String handle, Instant changed) {}

  @Transactional(readOnly = true)
  public Optional<Open> site(String slug) {
    return sites
        .named(slug)
        .filter(it -> it.site().shown())
        .map(it -> new Open(it.site(), accounts.system(it.workspace())));
  }

  @Transactional(readOnly = true)
  public Found article(String slug, String handle) {
    var open = site(slug);
    if (open.isEmpty()) {
      return new Found.Unknown();
    }
    var viewer = open.get().viewer();
    var kept = store.named(viewer, handle);
    if (kept.isEmpty()) {
      return new Found.Unknown();
    }
    return library
        .find(viewer, kept.get().piece())
        .map(it -> PublicationStore.of(kept.get(), it))
        .filter(Publication::open)
        .<Found>map(it -> new Found.Article(open.get(), it))
        .orElseGet(() -> new Found.Gone(open.get().site()));
  }

  /// The latest first.
  ///
  /// @param after the last piece of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<Publication> latest(Open open, @Nullable UUID after, int size) {
    return store.latest(open.viewer(), after, size);
  }

  @Transactional(readOnly = true)
  public List<Publication> mostRead(Open open, int size) {
    return store.mostRead(open.viewer(), size);
  }

  /// All addresses, for those who index.
  @Transactional(readOnly = true)
  public List<Listed> places(Open open) {
    return store.places(open.viewer(), MOST_PLACES).stream()
        .map((Place it) -> new Listed(it.handle(), it.changed()))
        .toList();
  }
}
