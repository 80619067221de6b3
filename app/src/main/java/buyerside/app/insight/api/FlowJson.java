package buyerside.app.insight.api;

import buyerside.app.insight.Flows;
import buyerside.judgement.works.Course;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How stays in a stage went.
///
/// @param part of the cut: a member's or version's id, `2026Q3`, a source; empty for all
/// @param onward the share that moves on in the end, with the ends of its 95 % interval
/// @param medianDays until half have left; absent where not so many have
public record FlowJson(
    String part,
    String stage,
    int stays,
    Course.Ends ends,
    @Nullable Double onward,
    @Nullable Double lower,
    @Nullable Double upper,
    @Nullable Integer medianDays) {

  static List<FlowJson> of(Flows.Part part, List<String> stages) {
    var flows = new ArrayList<FlowJson>();
    for (int i = 0; i < part.stages().size(); i++) {
      var course = part.stages().get(i).course();
      var share = course.onward();
      if (course.visits() > 0) {
        flows.add(
            new FlowJson(
                part.name(),
                stages.get(i),
                course.visits(),
                course.ends(),
                share == null ? null : share.share(),
                share == null ? null : share.lower(),
                share == null ? null : share.upper(),
                course.dwell().half()));
      }
    }
    return flows;
  }
}
