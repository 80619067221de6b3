package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.process.StageWords;
import buyerside.app.shell.Fragment;
import buyerside.method.draft.Difference;
import buyerside.method.draft.Difference.Field;
import buyerside.method.draft.Difference.FieldChange;
import buyerside.method.playbook.Words;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What one version says otherwise than another.
public record ComparePage(UUID process, String title, String lead, List<Line> lines)
    implements Fragment {

  /// @param kind ADDED, REMOVED or CHANGED
  public record Line(
      String kind, String kindWords, String what, String name, List<Change> changes) {}

  /// One field of it.
  public record Change(String field, String before, String after) {}

  static List<Line> lines(List<Difference> differences) {
    return differences.stream().map(ComparePage::line).toList();
  }

  private static Line line(Difference difference) {
    return new Line(
        difference.kind().name(),
        msg("process.difference." + difference.kind()),
        msg("process.subject." + difference.subject()),
        name(difference.name(), difference.id()),
        difference.fields().stream().map(ComparePage::change).toList());
  }

  private static String name(Words words, String id) {
    return StageWords.orId(words, id);
  }

  private static Change change(FieldChange change) {
    var language = change.language();
    var field = msg("process.field." + change.field());
    return new Change(
        language == null ? field : field + " · " + msg("process.short." + language.tag()),
        words(change.field(), change.before()),
        words(change.field(), change.after()));
  }

  private static String words(Field field, String value) {
    return switch (field) {
      case REQUIRED -> msg(value.equals("true") ? "process.required" : "process.supporting");
      case MINIMUM -> msg("deals.strength." + value);
      case KIND -> msg("activities.kind." + value);
      case LASTS -> StageView.lasts(value);
      case EFFORT -> msg("deals.minutes", Integer.parseInt(value));
      case SAID_BY ->
          value.isEmpty()
              ? msg("process.anybody")
              : Arrays.stream(value.split(","))
                  .map(it -> msg("process.role." + it))
                  .collect(Collectors.joining(msg("deals.list.separator")));
      case NAME, GATE, QUESTION, ILLUSIONS, PLACE, WHAT_COUNTS, SERVES, TALK_TRACK -> value;
    };
  }
}
