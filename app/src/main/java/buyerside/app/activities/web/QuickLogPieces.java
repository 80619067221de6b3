package buyerside.app.activities.web;

import buyerside.app.activities.web.QuickLogChips.Piece;
import buyerside.method.quicklog.Field;
import buyerside.method.quicklog.QuickLogEntry;
import buyerside.method.quicklog.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line cut where its parts begin and end.
final class QuickLogPieces {

  private record Part(Span span, String field) {}

  private QuickLogPieces() {}

  static List<Piece> of(QuickLogEntry entry) {
    var parts = new ArrayList<Part>();
    entry.chips().forEach(chip -> parts.add(new Part(chip.span(), field(chip.field()))));
    entry.problems().forEach(it -> parts.add(new Part(it.span(), "wrong")));
    parts.sort(
        Comparator.comparingInt((Part it) -> it.span().start())
            .thenComparingInt(it -> -it.span().end()));
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (var part : parts) {
      var span = part.span();
      if (span.start() < at || span.start() == span.end()) {
        continue;
      }
      add(pieces, entry.note().substring(at, span.start()), "");
      add(pieces, entry.note().substring(span.start(), span.end()), part.field());
      at = span.end();
    }
    add(pieces, entry.note().substring(at), "");
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, String field) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, field));
    }
  }

  private static String field(Field field) {
    return switch (field) {
      case Field.Kind _ -> "kind";
      case Field.On _ -> "date";
      case Field.Lasted _ -> "minutes";
      case Field.With _ -> "person";
      case Field.At _ -> "company";
      case Field.About _ -> "deal";
      case Field.Worth _ -> "amount";
      case Field.Remark _ -> "remark";
    };
  }
}
