package buyerside.app.shell;

import gg.jte.Content;
import java.util.List;

/// A form of fields and choices in any order.
///
/// @param back where it leads when it is left
public record MixedForm(
    String title, String action, List<Content> inputs, String back, Problems problems)
    implements Fragment {

  public MixedForm {
    inputs = List.copyOf(inputs);
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
