package buyerside.app.deals.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealParameters;
import buyerside.app.deals.DealQuery;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which deals a program asks for. A filter that cannot be read is refused: left out, it would
/// answer with deals that were not asked for.
final class DealsAsked {

  private static final Set<String> PAGING = Set.of("after", "limit", "asOf");
  private static final List<String> STAGES = List.of("stage", "claimed", "gap");

  private DealsAsked() {}

  /// @param version whose stages may be named by their ids
  static DealQuery query(
      Viewer viewer, Map<String, String> parameters, String after, ProcessVersion version) {
    var problems = new ArrayList<Reason>();
    var given = new HashMap<String, String>();
    parameters.forEach((name, value) -> {
      if (!DealParameters.isName(name) && !PAGING.contains(name)) {
        problems.add(Reason.of(name, "json.unknown", name));
      }
      given.put(name, value);
    });
    for (var name : STAGES) {
      given.computeIfPresent(name, (_, stage) -> index(stage, version));
    }
    var asked = DealParameters.of(given);
    problems.addAll(asked.problems(viewer));
    var query = asked.query(viewer, after);
    if (!after.isEmpty() && query.after() == null) {
      problems.add(Reason.of("after", "cursor"));
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return query;
  }

  private static String index(String stage, ProcessVersion version) {
    return StageIds.index(version, stage).map(String::valueOf).orElse(stage);
  }
}
