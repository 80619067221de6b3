package buyerside.app.process.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// A published version of a process.
///
/// @param differencesHref to what changed since the version before; empty for the first
public record ProcessPage(
    UUID process,
    UUID version,
    int number,
    String name,
    boolean followed,
    boolean hasDraft,
    boolean mayEdit,
    List<StageView> stages,
    List<Edition> editions,
    String differencesHref)
    implements Fragment {

  /// Another version.
  public record Edition(String href, String label, String when, boolean current) {}
}
