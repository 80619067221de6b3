package buyerside.app.search.web;

import buyerside.app.search.Hit;
import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.Locale;

/// What the command palette found.
public record Hits(List<Line> lines, boolean asked) implements Fragment {

  /// @param kind the key of what it is
  public record Line(String href, String title, String subtitle, String kind) {}

  static Hits of(List<Hit> hits, boolean asked) {
    return new Hits(hits.stream().map(Hits::line).toList(), asked);
  }

  private static Line line(Hit hit) {
    var kind = hit.kind().name().toLowerCase(Locale.ROOT);
    var area =
        switch (hit.kind()) {
          case COMPANY -> "/companies/";
          case PERSON -> "/people/";
          case DEAL -> "/deals/";
          case PIECE -> "/library/";
        };
    return new Line(area + hit.id(), hit.title(), hit.subtitle(), "search." + kind);
  }
}
