package buyerside.method.file;

import buyerside.method.Criterion;
import buyerside.method.Lasts;
import buyerside.method.Stage;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.PlaybookAction;
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

  static String write(DescribedProcess process) {
    var file = new LinkedHashMap<String, Object>();
    words(file, "name", process.name());
    file.put("gate", process.process().gate().value());
    file.put(
        "stages", process.process().stages().stream().map(stage -> stage(stage, process)).toList());
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

  private static Map<String, Object> stage(Stage stage, DescribedProcess process) {
    var texts = process.texts(stage.id());
    var section = new LinkedHashMap<String, Object>();
    section.put("id", stage.id().value());
    words(section, "name", texts.name());
    words(section, "question", texts.question());
    section.put(
        "criteria",
        stage.criteria().stream().map(criterion -> criterion(criterion, process)).toList());
    var actions =
        process.actions().stream()
            .filter(action -> process.process().stageOf(action.serves()).id().equals(stage.id()))
            .map(action -> action(action, process))
            .toList();
    list(section, "actions", actions);
    list(section, "illusions", texts.illusions().stream().map(ProcessWriter::byTag).toList());
    return section;
  }

  private static Map<String, Object> criterion(Criterion criterion, DescribedProcess process) {
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
    var texts = process.texts(criterion.id());
    words(section, "name", texts.name());
    words(section, "whatCounts", texts.whatCounts());
    return section;
  }

  private static Map<String, Object> action(PlaybookAction action, DescribedProcess process) {
    var section = new LinkedHashMap<String, Object>();
    section.put("id", action.id().value());
    section.put("serves", action.serves().value());
    section.put("kind", Token.of(action.kind()));
    section.put("minutes", action.effortMinutes());
    var texts = process.texts(action.id());
    words(section, "name", texts.name());
    words(section, "question", texts.question());
    words(section, "talkTrack", texts.talkTrack());
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
