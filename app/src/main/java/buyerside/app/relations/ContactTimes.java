package buyerside.app.relations;

import buyerside.app.access.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// When colleagues were in touch with people. Activities stand above relations, so they answer
/// through this.
public interface ContactTimes {

  /// @param weight how much it brings people together: 1 for a meeting, less for a message
  record Met(UUID person, UUID member, LocalDate on, double weight) {}

  List<Met> since(Viewer viewer, Collection<UUID> people, LocalDate day);
}
