package buyerside.app.library.publish.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.library.Piece;
import buyerside.app.library.publish.Publication;
import buyerside.app.library.publish.Site;
import buyerside.app.shell.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Prints pieces for public pages.
final class PublicEntries {

  private static final int LONGEST_LEAD = 160;
  private static final int EXACT = 100;

  private PublicEntries() {}

  static List<PublicEntry> of(Site site, List<Publication> publications) {
    return publications.stream().map(it -> of(site, it)).toList();
  }

  static String href(Site site, Publication publication) {
    return site.path() + "/" + publication.handle();
  }

  /// A piece's summary, or how it begins.
  static String lead(Piece piece) {
    var facts = piece.facts();
    if (!facts.summary().isEmpty()) {
      return facts.summary();
    }
    var plain = facts.body().replaceAll("[#*_`>\\[\\]]", "").replaceAll("\\s+", " ").strip();
    var length = Math.min(LONGEST_LEAD, plain.codePointCount(0, plain.length()));
    var end = plain.offsetByCodePoints(0, length);
    return end < plain.length() ? plain.substring(0, end) + "…" : plain;
  }

  /// How often a piece was read, in two digits where it is often: an exact figure would be another
  /// page with every reader.
  static String reads(Publication publication) {
    var reads = publication.reads();
    if (reads < EXACT) {
      return reads == 0 ? "" : msg("publish.reads", reads);
    }
    long scale = 1;
    while (reads / scale >= EXACT) {
      scale *= 10;
    }
    return msg("publish.reads.about", reads / scale * scale);
  }

  private static PublicEntry of(Site site, Publication publication) {
    var piece = publication.piece();
    return new PublicEntry(
        href(site, publication),
        piece.facts().language().tag(),
        piece.facts().title(),
        lead(piece),
        meta(publication));
  }

  private static String meta(Publication publication) {
    var origin = publication.piece().facts().origin();
    var on = origin.on();
    var parts = new ArrayList<String>();
    parts.add(on == null ? Formats.date(publication.since()) : Formats.date(on));
    Stream.of(origin.author(), origin.source(), reads(publication))
        .filter(it -> !it.isEmpty())
        .forEach(parts::add);
    return String.join(" · ", parts);
  }
}
