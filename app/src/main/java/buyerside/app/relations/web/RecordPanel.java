package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is known of a company or person, line by line, and a way to add to it.
///
/// @param id the panel's own on the page
/// @param form `null` if nothing can be added here
public record RecordPanel(
    String id, String title, String hint, List<Item> items, @Nullable PanelForm form)
    implements Fragment {

  /// @param label before the text; may be empty
  /// @param href where the text leads; empty if nowhere
  /// @param mark a word that stands out; may be empty
  /// @param remove where a removal is sent; empty if it cannot be removed
  public record Item(
      String label, String text, String href, String more, String mark, String remove) {

    static Item of(String label, String text, String href, String more) {
      return new Item(label, text, href, more, "", "");
    }
  }

  public RecordPanel {
    items = List.copyOf(items);
  }
}
