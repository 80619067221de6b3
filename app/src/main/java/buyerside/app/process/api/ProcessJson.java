package buyerside.app.process.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.process.ProcessVersion;
import buyerside.method.Criterion;
import buyerside.method.Stage;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.Language;
import buyerside.method.playbook.PlaybookAction;
import buyerside.method.playbook.Words;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A published version of a buying process.
///
/// @param id of the version; `process` of the process
/// @param gate the stage from which on a deal is an opportunity
public record ProcessJson(
    UUID id,
    UUID process,
    int number,
    Map<String, String> name,
    String gate,
    List<StageJson> stages,
    List<ActionJson> actions) {

  /// @param name by language: en, zh-Hans, zh-Hant; as are all texts
  /// @param question the buyer's own question in this stage
  @Schema(name = "ProcessStage")
  public record StageJson(
      String id,
      Map<String, String> name,
      Map<String, String> question,
      List<CriterionJson> criteria) {}

  /// @param minimumStrength the weakest evidence that can decide it
  @Schema(name = "ProcessCriterion")
  public record CriterionJson(
      String id,
      boolean required,
      String minimumStrength,
      List<String> saidBy,
      Map<String, String> name,
      Map<String, String> whatCounts) {}

  /// @param serves the criterion that it helps to meet
  public record ActionJson(
      String id,
      String serves,
      String kind,
      int minutes,
      Map<String, String> name,
      Map<String, String> question) {}

  static ProcessJson of(ProcessVersion version) {
    var described = version.described();
    return new ProcessJson(
        version.id(),
        version.processId(),
        version.number(),
        words(described.name()),
        version.process().gate().value(),
        version.process().stages().stream().map(it -> stage(it, described)).toList(),
        described.actions().stream().map(it -> action(it, described)).toList());
  }

  private static StageJson stage(Stage stage, DescribedProcess described) {
    var texts = described.texts(stage.id());
    return new StageJson(
        stage.id().value(),
        words(texts.name()),
        words(texts.question()),
        stage.criteria().stream().map(it -> criterion(it, described)).toList());
  }

  private static CriterionJson criterion(Criterion criterion, DescribedProcess described) {
    var texts = described.texts(criterion.id());
    return new CriterionJson(
        criterion.id().value(),
        criterion.required(),
        code(criterion.minimum()),
        criterion.saidBy().stream().map(it -> code(it)).toList(),
        words(texts.name()),
        words(texts.whatCounts()));
  }

  private static ActionJson action(PlaybookAction action, DescribedProcess described) {
    var texts = described.texts(action.id());
    return new ActionJson(
        action.id().value(),
        action.serves().value(),
        code(action.kind()),
        action.effortMinutes(),
        words(texts.name()),
        words(texts.question()));
  }

  private static Map<String, String> words(Words words) {
    var tagged = new TreeMap<String, String>();
    words.byLanguage().forEach((language, text) -> tagged.put(tag(language), text));
    return tagged;
  }

  private static String tag(Language language) {
    return switch (language) {
      case EN -> "en";
      case ZH_HANS -> "zh-Hans";
      case ZH_HANT -> "zh-Hant";
    };
  }
}
