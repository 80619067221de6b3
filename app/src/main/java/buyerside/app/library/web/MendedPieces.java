package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.library.web.RecoveryPage.Found;
import buyerside.app.library.web.RecoveryPage.Mended;
import buyerside.app.library.web.RecoveryPage.Span;
import buyerside.app.shell.Formats;
import buyerside.text.recovery.Certainty;
import buyerside.text.recovery.Piece;
import buyerside.text.recovery.Repair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints the pieces of a page beside what stood there, each repair marked in its place.
final class MendedPieces {

  private MendedPieces() {}

  static List<Found> of(String page, List<Piece> pieces) {
    var lines = page.split("\\R", -1);
    var found = new ArrayList<Found>();
    for (var piece : pieces) {
      found.add(one(found.size(), lines, piece));
    }
    return found;
  }

  private static Found one(int index, String[] lines, Piece piece) {
    var facts = piece.facts();
    var date = facts.date();
    var reads = facts.popularity();
    var meta =
        Stream.of(
                date == null ? "" : Formats.date(date),
                facts.author(),
                facts.source(),
                reads == null ? "" : msg("library.popularity", Formats.number(reads)))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" · "));
    var proposed =
        facts.proposed().stream()
            .map(it -> msg("library.fact." + it))
            .collect(Collectors.joining(msg("deals.list.separator")));
    var original = new ArrayList<Mended>();
    for (int line = piece.firstLine(); line <= piece.lastLine() && line <= lines.length; line++) {
      if (line >= 1 && !lines[line - 1].isBlank()) {
        original.add(mended(lines[line - 1], line, piece.repairs()));
      }
    }
    return new Found(
        index,
        facts.title(),
        meta,
        facts.summary(),
        proposed.isEmpty() ? "" : msg("library.proposed", proposed),
        msg("library.repairs", piece.repairs().size()),
        piece.body(),
        original);
  }

  private static Mended mended(String text, int line, List<Repair> repairs) {
    var spans = new ArrayList<Span>();
    var at = 0;
    var here =
        repairs.stream()
            .filter(it -> it.line() == line)
            .sorted(Comparator.comparingInt(Repair::column))
            .toList();
    for (var repair : here) {
      var from = repair.column() - 1;
      var to = from + repair.before().length();
      // A repair of what an earlier one made stands nowhere in the original.
      if (from < at
          || to > text.length()
          || !text.startsWith(repair.before(), from)
          || to == from) {
        continue;
      }
      if (from > at) {
        spans.add(new Span(text.substring(at, from), "", false, ""));
      }
      spans.add(
          new Span(
              repair.before(),
              repair.kind().name(),
              repair.certainty() != Certainty.values()[0],
              note(repair)));
      at = to;
    }
    if (at < text.length()) {
      spans.add(new Span(text.substring(at), "", false, ""));
    }
    return new Mended(spans);
  }

  private static String note(Repair repair) {
    var kind = msg("library.repair." + repair.kind());
    return repair.after().isEmpty() ? kind : msg("library.repair.to", kind, repair.after());
  }
}
