package buyerside.method.file;

import buyerside.method.Criterion;
import buyerside.method.Lasts;
import buyerside.method.LastsText;
import buyerside.method.draft.ActionDraft;
import buyerside.method.draft.CriterionDraft;
import buyerside.method.draft.Draft;
import buyerside.method.draft.StageDraft;
import buyerside.method.playbook.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Writes a process as YAML; what a reader would take for granted is left out.
final class ProcessWriter {

  private ProcessWriter() {}

  static String write(Draft draft) {
    var file = new LinkedHashMap<String, Object>();
    words(file, "name", draft.name());
    file.put("gate", draft.gate().value());
    file.put("stages", draft.stages().stream().map(ProcessWriter::stage).toList());
    var settings =
        DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(120)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();
    return new Dump(settings).dumpToString(file);
  }

  private static Map<String, Object> stage(StageDraft stage) {
    var texts = stage.texts();
    var section = new LinkedHashMap<String, Object>();
    section.put("id", stage.id().value());
    words(section, "name", texts.name());
    words(section, "question", texts.question());
    section.put("criteria", stage.criteria().stream().map(ProcessWriter::criterion).toList());
    list(section, "actions", stage.actions().stream().map(ProcessWriter::action).toList());
    list(section, "illusions", texts.illusions().stream().map(ProcessWriter::byTag).toList());
    return section;
  }

  private static Map<String, Object> criterion(CriterionDraft draft) {
    var criterion = draft.criterion();
    var section = new LinkedHashMap<String, Object>();
    section.put("id", criterion.id().value());
    section.put("required", criterion.required());
    if (criterion.minimum() != Criterion.DEFAULT_MINIMUM) {
      section.put("minimumStrength", Token.of(criterion.minimum()));
    }
    list(section, "saidBy", criterion.saidBy().stream().map(Token::of).toList());
    if (!(criterion.lasts() instanceof Lasts.Always)) {
      section.put("lasts", LastsText.of(criterion.lasts()));
    }
    words(section, "name", draft.texts().name());
    words(section, "whatCounts", draft.texts().whatCounts());
    return section;
  }

  private static Map<String, Object> action(ActionDraft draft) {
    var action = draft.action();
    var section = new LinkedHashMap<String, Object>();
    section.put("id", action.id().value());
    section.put("serves", action.serves().value());
    section.put("kind", Token.of(action.kind()));
    section.put("minutes", action.effortMinutes());
    words(section, "name", draft.texts().name());
    words(section, "question", draft.texts().question());
    words(section, "talkTrack", draft.texts().talkTrack());
    return section;
  }

  private static void words(Map<String, Object> section, String key, Words words) {
    if (!words.byLanguage().isEmpty()) {
      section.put(key, byTag(words));
    }
  }

  private static void list(Map<String, Object> section, String key, List<?> values) {
    if (!values.isEmpty()) {
      section.put(key, values);
    }
  }

  private static Map<String, String> byTag(Words words) {
    var texts = new LinkedHashMap<String, String>();
    words.byLanguage().forEach((language, text) -> texts.put(language.tag(), text));
    return texts;
  }
}
