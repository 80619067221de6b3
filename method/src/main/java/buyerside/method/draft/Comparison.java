package buyerside.method.draft;

import buyerside.method.LastsText;
import buyerside.method.Role;
import buyerside.method.draft.Difference.Field;
import buyerside.method.draft.Difference.FieldChange;
import buyerside.method.draft.Difference.Kind;
import buyerside.method.draft.Difference.Subject;
import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Compares two drafts or versions, thing by thing; things are the same if their ids are.
public final class Comparison {

  private final List<Difference> found = new ArrayList<>();

  private Comparison() {}

  /// What the later says otherwise, in its order; what is gone comes last of its kind.
  public static List<Difference> of(Draft before, Draft after) {
    var comparison = new Comparison();
    comparison.processes(before, after);
    comparison.each(Subject.STAGE, stages(before), stages(after));
    comparison.each(Subject.CRITERION, criteria(before), criteria(after));
    comparison.each(Subject.ACTION, actions(before), actions(after));
    return List.copyOf(comparison.found);
  }

  private void processes(Draft before, Draft after) {
    var fields = new Fields();
    fields.words(Field.NAME, before.name(), after.name());
    fields.plain(Field.GATE, before.gate().value(), after.gate().value());
    if (!fields.changes.isEmpty()) {
      found.add(new Difference(Subject.PROCESS, "", after.name(), Kind.CHANGED, fields.changes));
    }
  }

  /// A thing by its id: its name and its fields' values.
  private record Thing(Words name, Map<Field, Object> values) {}

  private static Map<String, Thing> stages(Draft draft) {
    var things = new LinkedHashMap<String, Thing>();
    int place = 1;
    for (var stage : draft.stages()) {
      var values = new LinkedHashMap<Field, Object>();
      values.put(Field.NAME, stage.texts().name());
      values.put(Field.PLACE, place++);
      values.put(Field.QUESTION, stage.texts().question());
      values.put(Field.ILLUSIONS, joined(stage.texts().illusions()));
      things.put(stage.id().value(), new Thing(stage.texts().name(), values));
    }
    return things;
  }

  private static Map<String, Thing> criteria(Draft draft) {
    var things = new LinkedHashMap<String, Thing>();
    for (var stage : draft.stages()) {
      for (var one : stage.criteria()) {
        var criterion = one.criterion();
        var values = new LinkedHashMap<Field, Object>();
        values.put(Field.NAME, one.texts().name());
        values.put(Field.PLACE, stage.id().value());
        values.put(Field.REQUIRED, criterion.required());
        values.put(Field.MINIMUM, criterion.minimum());
        values.put(Field.SAID_BY, names(criterion.saidBy()));
        values.put(Field.LASTS, LastsText.of(criterion.lasts()));
        values.put(Field.WHAT_COUNTS, one.texts().whatCounts());
        things.put(criterion.id().value(), new Thing(one.texts().name(), values));
      }
    }
    return things;
  }

  private static Map<String, Thing> actions(Draft draft) {
    var things = new LinkedHashMap<String, Thing>();
    for (var one : draft.actions()) {
      var action = one.action();
      var values = new LinkedHashMap<Field, Object>();
      values.put(Field.NAME, one.texts().name());
      values.put(Field.SERVES, action.serves().value());
      values.put(Field.KIND, action.kind());
      values.put(Field.EFFORT, action.effortMinutes());
      values.put(Field.QUESTION, one.texts().question());
      values.put(Field.TALK_TRACK, one.texts().talkTrack());
      things.put(action.id().value(), new Thing(one.texts().name(), values));
    }
    return things;
  }

  private void each(Subject subject, Map<String, Thing> before, Map<String, Thing> after) {
    after.forEach((id, thing) -> {
      var former = before.get(id);
      if (former == null) {
        found.add(new Difference(subject, id, thing.name(), Kind.ADDED, List.of()));
      } else {
        var fields = new Fields();
        thing
            .values()
            .forEach((field, value) -> {
              var was = former.values().get(field);
              if (value instanceof Words words && was instanceof Words others) {
                fields.words(field, others, words);
              } else {
                fields.plain(field, String.valueOf(was), String.valueOf(value));
              }
            });
        if (!fields.changes.isEmpty()) {
          found.add(new Difference(subject, id, thing.name(), Kind.CHANGED, fields.changes));
        }
      }
    });
    before.forEach((id, thing) -> {
      if (!after.containsKey(id)) {
        found.add(new Difference(subject, id, thing.name(), Kind.REMOVED, List.of()));
      }
    });
  }

  private static String names(Set<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.joining(","));
  }

  private static Words joined(List<Words> texts) {
    Function<Language, String> in =
        language ->
            String.join(
                " · ",
                texts.stream().map(it -> it.byLanguage().getOrDefault(language, "")).toList());
    var all = new LinkedHashMap<Language, String>();
    for (var language : Language.values()) {
      var text = in.apply(language);
      if (!text.isBlank()) {
        all.put(language, text);
      }
    }
    return new Words(all);
  }

  private static final class Fields {

    private final List<FieldChange> changes = new ArrayList<>();

    private void words(Field field, Words before, Words after) {
      for (var language : Language.values()) {
        var was = before.byLanguage().getOrDefault(language, "");
        var is = after.byLanguage().getOrDefault(language, "");
        if (!was.equals(is)) {
          changes.add(new FieldChange(field, language, was, is));
        }
      }
    }

    private void plain(Field field, String before, String after) {
      if (!before.equals(after)) {
        changes.add(new FieldChange(field, null, before, after));
      }
    }
  }
}
