package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.process.OpenDraft;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Field;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.Criterion;
import buyerside.method.Lasts;
import buyerside.method.LastsText;
import buyerside.method.Role;
import buyerside.method.Strength;
import buyerside.method.draft.CriterionDraft;
import buyerside.method.draft.DraftEdit.CriterionShape;
import buyerside.method.playbook.CriterionTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A criterion as typed.
///
/// @param lasts `months` or a word of [LastsText]
record CriterionTyped(
    boolean required,
    Strength minimum,
    Set<String> saidBy,
    String lasts,
    String months,
    CriterionTexts texts) {

  static final CriterionTyped NEW =
      new CriterionTyped(
          true, Criterion.DEFAULT_MINIMUM, Set.of(), "months", "12", CriterionTexts.NONE);

  private static final List<String> LASTS =
      List.of("always", "months", "period", "its-date", "until-they-leave", "until-superseded");

  static CriterionTyped of(CriterionDraft draft) {
    var criterion = draft.criterion();
    var months = criterion.lasts() instanceof Lasts.Months(int number) ? "" + number : "";
    return new CriterionTyped(
        criterion.required(),
        criterion.minimum(),
        criterion.saidBy().stream().map(Role::name).collect(Collectors.toSet()),
        months.isEmpty() ? LastsText.of(criterion.lasts()) : "months",
        months,
        draft.texts());
  }

  static CriterionTyped read(Map<String, String> form, List<String> saidBy) {
    return new CriterionTyped(
        !form.getOrDefault("required", "true").equals("false"),
        Chosen.of(Strength.class, form.getOrDefault("minimum", Criterion.DEFAULT_MINIMUM.name())),
        Set.copyOf(saidBy),
        form.getOrDefault("lasts", "always"),
        form.getOrDefault("months", "").strip(),
        new CriterionTexts(WordsInput.read(form, "name"), WordsInput.read(form, "whatCounts")));
  }

  Problems problems() {
    var reasons = new ArrayList<Reason>();
    if (texts.name().byLanguage().isEmpty()) {
      reasons.add(Reason.of("", "process.name-missing"));
    }
    if (LastsText.parse(lastsWritten()).isEmpty()) {
      reasons.add(Reason.of("months", "process.months"));
    }
    return new Problems(reasons);
  }

  CriterionShape shape() {
    var roles = saidBy.stream().filter(it -> !it.isEmpty()).map(Role::valueOf);
    return new CriterionShape(
        required,
        minimum,
        roles.collect(Collectors.toSet()),
        LastsText.parse(lastsWritten()).orElseThrow());
  }

  private String lastsWritten() {
    return lasts.equals("months") ? months + " months" : lasts;
  }

  DraftItemForm form(OpenDraft open, int revision, String id, String stage, Problems problems) {
    return new DraftItemForm(
        open.process(),
        "criterion",
        DraftEdits.title("criterion", id),
        id,
        stage,
        revision,
        List.of(
            WordsInput.of("name", false, texts.name()),
            WordsInput.of("whatCounts", true, texts.whatCounts())),
        List.of(
            choice(
                "required",
                List.of("true", "false"),
                String.valueOf(required),
                "process.required."),
            choice(
                "minimum",
                Stream.of(Strength.values()).map(Enum::name).toList(),
                minimum.name(),
                "deals.strength."),
            choice("lasts", LASTS, lasts, "process.lasts.choice.")),
        List.of(Field.text("process.field", "months", months, problems).as("number", "off")),
        Stream.of(Role.values())
            .map(it ->
                new DraftItemForm.Tick(
                    it.name(), msg("process.role." + it), saidBy.contains(it.name())))
            .toList(),
        problems);
  }

  private static Choice choice(String name, List<String> values, String chosen, String prefix) {
    return new Choice(
        name,
        msg("process.field." + name),
        values.stream().map(it -> new Option(it, msg(prefix + it))).toList(),
        chosen,
        List.of());
  }
}
