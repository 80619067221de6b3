package buyerside.app.process.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.UUID;

/// Something of a draft to be written: its name, a stage, a criterion or an action.
///
/// @param kind name, stage, criterion or action
/// @param id empty for a new one
/// @param stage in which it stands; empty for a stage
/// @param ticks what several of which may be chosen, by the field `saidBy`
public record DraftItemForm(
    UUID process,
    String kind,
    String title,
    String id,
    String stage,
    int revision,
    List<WordsInput> words,
    List<Choice> choices,
    List<Field> fields,
    List<Tick> ticks,
    Problems problems)
    implements Fragment {

  /// One of several that may be chosen.
  public record Tick(String value, String label, boolean chosen) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
