package buyerside.app.relations.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// The fields that the workspace defined, by what they are of, and a form for another.
public record FieldDefinitionsPage(List<Group> groups, Form fresh, boolean mayChange)
    implements Fragment {

  public record Group(String title, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// @param more its kind and options, in words
  /// @param remove where it is removed
  public record Line(
      String key, String name, String others, String more, Form form, String remove) {}

  /// @param choices none where neither area nor kind can be chosen any more
  /// @param options one to a line, its names in the three languages set apart by bars
  /// @param open whether it stands open, because it was refused
  public record Form(
      String action,
      int version,
      List<Choice> choices,
      List<Field> names,
      boolean withOptions,
      String options,
      boolean open,
      Problems problems) {
    public Form {
      choices = List.copyOf(choices);
      names = List.copyOf(names);
    }
  }

  public FieldDefinitionsPage {
    groups = List.copyOf(groups);
  }

  @Override
  public int status() {
    if (fresh.open()) {
      return Fragment.statusOf(fresh.problems());
    }
    return groups.stream()
        .flatMap(it -> it.lines().stream())
        .map(Line::form)
        .filter(Form::open)
        .findFirst()
        .map(it -> Fragment.statusOf(it.problems()))
        .orElse(200);
  }
}
