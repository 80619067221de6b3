package buyerside.app.library.publish.web;

import buyerside.app.library.publish.PublicLibrary.Listed;
import buyerside.app.library.publish.Site;
import java.util.List;

/// A site's addresses for those who index (sitemaps.org, at most 50,000).
final class Sitemap {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  static byte[] of(Site site, List<Listed> places) {
    var xml = new Xml();
    xml.begin("urlset", "xmlns", SITEMAP);
    xml.begin("url");
    xml.text("loc", site.home());
    xml.end();
    for (var place : places) {
      xml.begin("url");
      xml.text("loc", site.home() + "/" + place.handle());
      xml.text("lastmod", place.changed().toString());
      xml.end();
    }
    xml.end();
    return xml.bytes();
  }
}
