package buyerside.app.library.publish.web;

import buyerside.app.library.publish.Publication;
import buyerside.app.library.publish.Site;
import java.time.Instant;
import java.util.List;

/// A site's latest pieces as an Atom feed (RFC 4287).
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private AtomFeed() {}

  static byte[] of(Site site, List<Publication> latest) {
    var xml = new Xml();
    xml.begin("feed", "xmlns", ATOM, "xml:lang", site.language().tag());
    xml.text("id", site.home());
    xml.text("title", site.name());
    if (!site.about().isEmpty()) {
      xml.text("subtitle", site.about());
    }
    xml.empty("link", "rel", "self", "href", site.home() + "/feed.xml");
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", site.home());
    xml.text("updated", updated(latest).toString());
    latest.forEach(it -> entry(xml, site, it));
    xml.end();
    return xml.bytes();
  }

  private static void entry(Xml xml, Site site, Publication publication) {
    var piece = publication.piece();
    var facts = piece.facts();
    var address = site.home() + "/" + publication.handle();
    xml.begin("entry", "xml:lang", facts.language().tag());
    xml.text("id", address);
    xml.text("title", facts.title());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
    xml.text("published", publication.since().toString());
    xml.text("updated", later(piece.changed(), publication.since()).toString());
    xml.begin("author");
    xml.text("name", facts.origin().author().isEmpty() ? site.name() : facts.origin().author());
    xml.end();
    xml.text("summary", PublicEntries.lead(piece));
    if (!facts.origin().rights().isEmpty()) {
      xml.text("rights", facts.origin().rights());
    }
    facts.tags().forEach(it -> xml.empty("category", "term", it));
    xml.end();
  }

  private static Instant updated(List<Publication> latest) {
    return latest.stream()
        .map(it -> later(it.piece().changed(), it.since()))
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
