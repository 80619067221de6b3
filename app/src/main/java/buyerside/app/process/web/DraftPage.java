package buyerside.app.process.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// A process while it is being changed.
///
/// @param problems why it cannot be published yet, or why a file was refused
/// @param untranslated in how many places a language is missing
/// @param compareHref to what is new against the latest version; empty if there is none
public record DraftPage(
    UUID process,
    String name,
    List<String> missing,
    int revision,
    List<StageView> stages,
    List<String> problems,
    boolean refused,
    int untranslated,
    String compareHref)
    implements Fragment {

  @Override
  public int status() {
    return refused ? 422 : 200;
  }
}
