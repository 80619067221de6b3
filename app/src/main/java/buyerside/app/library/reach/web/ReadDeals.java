package buyerside.app.library.reach.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// The deals behind a number.
///
/// @param of what was read, or in which stage
public record ReadDeals(String of, List<Line> lines) implements Fragment {

  public record Line(String href, String name, String sittings, String readers, String last) {}
}
