package buyerside.app.library.web;

import buyerside.app.library.web.LibraryPage.Entry;
import buyerside.app.shell.Fragment;
import java.util.List;

/// The pieces of a playbook action.
///
/// @param name of the action
/// @param base the page's address
/// @param back the process's page
/// @param attached those that it has
/// @param words what others are looked for by
/// @param others that can be attached
/// @param changeable whether the viewer may change the playbook
public record ActionPiecesPage(
    String name,
    String base,
    String back,
    List<Choice> attached,
    String words,
    List<Choice> others,
    boolean changeable)
    implements Fragment {

  public record Choice(String id, Entry entry) {}
}
