package buyerside.app.activities.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;

/// Planning, logging or changing an activity, with the fit check's verdict beside it.
///
/// @param action where it is sent
/// @param back where it leads when nothing is to be done
/// @param about the deal, company or person that it is for, in words
/// @param isNew whether there is none yet; only then it can be made to come again
/// @param asked whether it was sent already and waits for a reason
public record ActivityForm(
    String title,
    String action,
    String back,
    String about,
    boolean isNew,
    boolean asked,
    List<Choice> choices,
    List<Tick> people,
    Map<String, String> typed,
    FitNote note,
    Problems problems)
    implements Fragment {

  public ActivityForm {
    choices = List.copyOf(choices);
    people = List.copyOf(people);
  }

  /// Somebody who can take part.
  public record Tick(String id, String name, String more, boolean ticked) {}

  public String text(String field) {
    return typed.getOrDefault(field, "");
  }

  /// @throws IllegalArgumentException if the form has no such choice
  public Choice choice(String name) {
    return choices.stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  /// Whether the verdict or one's own time asks for a reason.
  public boolean done() {
    return typed.containsKey("done");
  }

  @Override
  public int status() {
    return problems.any() || asked ? 422 : 200;
  }
}
