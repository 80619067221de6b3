package buyerside.app.forecast;

import buyerside.judgement.hazard.Course;
import java.util.List;

/// A fitted model of how deals go on; the ends are numbered as in [End].
interface Pace {

  List<Course> courses(History history, List<Look> looks);

  /// Why a deal's chance of being won is what it is, the strongest reason first.
  ///
  /// @param courses of the same looks
  List<List<Why>> reasons(History history, List<Look> looks, List<Course> courses);
}
