package buyerside.app.relations.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// A small form below what it adds to; alone on a page when something in it is wrong.
///
/// @param area a longer text; its name is empty if none is asked for
/// @param tick a box; its name is empty if there is none
/// @param back where a page of its own leads back to; empty within a panel
public record PanelForm(
    String title,
    String action,
    List<Choice> choices,
    List<Field> fields,
    Area area,
    Tick tick,
    String button,
    String back,
    Problems problems)
    implements Fragment {

  public record Area(String name, String label, String value) {
    static final Area NONE = new Area("", "", "");
  }

  public record Tick(String name, String label, boolean on) {
    static final Tick NONE = new Tick("", "", false);
  }

  public PanelForm {
    choices = List.copyOf(choices);
    fields = List.copyOf(fields);
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
