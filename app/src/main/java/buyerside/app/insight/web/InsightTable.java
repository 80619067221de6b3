package buyerside.app.insight.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of findings, drawn, exported and read out alike.
///
/// @param caption what it says, for those who do not see it
public record InsightTable(String caption, List<Head> heads, List<Line> lines) {

  public InsightTable {
    heads = List.copyOf(heads);
    lines = List.copyOf(lines);
  }

  /// @param kind `text`, `number` or `picture`; the last is not exported
  public record Head(String words, String kind) {

    static Head text(String words) {
      return new Head(words, "text");
    }

    static Head number(String words) {
      return new Head(words, "number");
    }

    static Head picture(String words) {
      return new Head(words, "picture");
    }
  }

  /// @param tone `good`, `bad`, `calm` or empty
  public record Line(String tone, List<Slot> slots) {
    public Line {
      slots = List.copyOf(slots);
    }
  }

  /// What stands in a cell.
  ///
  /// @param href to the deals behind it; empty without
  /// @param bar percent of the longest; -1 without
  /// @param span an interval around one; `null` without
  public record Slot(String words, String href, int bar, @Nullable Span span) {

    static Slot of(String words) {
      return new Slot(words, "", -1, null);
    }

    static Slot link(String words, String href) {
      return new Slot(words, href, -1, null);
    }

    static Slot bar(int percent) {
      return new Slot("", "", percent, null);
    }
  }

  /// Places from 0 to 200 on a logarithmic scale whose middle is "no difference".
  public record Span(int from, int at, int to) {

    private static final double WIDEST = Math.log(8);

    static Span of(double lower, double ratio, double upper) {
      return new Span(place(lower), place(ratio), place(upper));
    }

    public int width() {
      return Math.max(1, to - from);
    }

    private static int place(double ratio) {
      double share = Math.log(ratio) / WIDEST;
      return (int) Math.round(100 + 100 * Math.clamp(share, -1, 1));
    }
  }
}
