package buyerside.app.library.publish;

import static buyerside.database.library.Tables.SHOWN_SITES;
import static buyerside.database.library.Tables.SITE;
import static buyerside.database.library.Tables.SITE_OF_SLUG;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Language;
import buyerside.database.library.tables.records.SiteRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class SiteStore {

  private final WorkspaceSql sql;

  SiteStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A site with whose it is.
  record Owned(UUID workspace, Site site) {}

  Optional<Site> find(Viewer viewer) {
    return sql.as(viewer)
        .selectFrom(SITE)
        .where(SITE.WORKSPACE_ID.eq(viewer.workspace()))
        .fetchOptional(SiteStore::site);
  }

  Optional<Owned> named(String slug) {
    var found = SITE_OF_SLUG.call(slug);
    return sql.beforeWorkspace()
        .selectFrom(found)
        .fetchOptional(it -> new Owned(it.getWorkspaceId(), site(it.into(SITE))));
  }

  List<Site> shown() {
    return sql.beforeWorkspace().selectFrom(SHOWN_SITES.call()).fetch(it -> site(it.into(SITE)));
  }

  void keep(Viewer viewer, Site site, Instant at) {
    var row = new SiteRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setSlug(site.slug());
    row.setName(site.name().strip());
    row.setAbout(site.about().strip());
    row.setAddress(site.address());
    row.setLanguage(site.language().tag());
    row.setContact(site.contact().strip());
    row.setShown(site.shown());
    row.setChangedAt(at.atOffset(ZoneOffset.UTC));
    sql.as(viewer).insertInto(SITE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  void remove(Viewer viewer) {
    sql.as(viewer).deleteFrom(SITE).where(SITE.WORKSPACE_ID.eq(viewer.workspace())).execute();
  }

  private static Site site(SiteRecord row) {
    return new Site(
        row.getSlug(),
        row.getName(),
        row.getAbout(),
        row.getAddress(),
        Language.ofTag(row.getLanguage()),
        row.getContact(),
        row.getShown());
  }
}
