package buyerside.method;

import java.util.List;

/// A step of the buyer's own process and the criteria that tell when it is over.
public record Stage(StageId id, List<Criterion> criteria) {

  public Stage {
    criteria = List.copyOf(criteria);
  }

  public static Stage of(String id, Criterion... criteria) {
    return new Stage(new StageId(id), List.of(criteria));
  }
}
