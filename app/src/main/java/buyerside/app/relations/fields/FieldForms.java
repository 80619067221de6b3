package buyerside.app.relations.fields;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Field;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Language;
import buyerside.app.shell.MixedForm;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import buyerside.app.shell.Templates;
import buyerside.app.shell.ValueList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows the fields of a record, and lets them be filled in; the same for companies, people and
/// deals.
@Component
public class FieldForms {

  private final Templates templates;

  FieldForms(Templates templates) {
    this.templates = templates;
  }

  /// What the record has; nothing where the area has no fields.
  ///
  /// @param edit where it is changed; empty on a past day
  public Optional<Fragment> list(
      List<CustomField> fields, Map<UUID, FieldValue> values, String edit) {
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    var lines =
        fields.stream()
            .map(it -> new ValueList.Line(it.name(language()), shown(it, values.get(it.id()))))
            .toList();
    return Optional.of(
        new ValueList("custom", msg("custom.title"), lines, edit, msg("custom.edit")));
  }

  /// @param typed what stands in the form, by key
  public MixedForm form(
      List<CustomField> fields,
      Map<String, String> typed,
      String action,
      String back,
      Problems problems) {
    var inputs =
        fields.stream()
            .map(it -> templates.content(input(it, typed.getOrDefault(it.key(), ""), problems)))
            .toList();
    return new MixedForm(msg("custom.edit"), action, inputs, back, problems);
  }

  /// An input for one field.
  public static Fragment input(CustomField field, String value, Problems problems) {
    var label = field.name(language());
    return switch (field.kind()) {
      case TEXT, NUMBER ->
          new Field(field.key(), "text", label, "", value, "off", problems.of(field.key()));
      case DATE ->
          new Field(field.key(), "date", label, "", value, "off", problems.of(field.key()));
      case CHOICE, YES_NO ->
          new Choice(field.key(), label, options(field), value, problems.of(field.key()));
    };
  }

  /// For a list that is held to no field.
  public static final Choice NO_FILTER = new Choice("is", "", List.of(), "", List.of());

  /// What a list can be held to; without options where it has to be typed.
  public static Choice filter(CustomField field, String is) {
    var given = options(field);
    var options = new ArrayList<Option>();
    if (given.size() > 1) {
      options.add(new Option("", msg("custom.any")));
      options.addAll(given.subList(1, given.size()));
    }
    return new Choice("is", msg("custom.is", field.name(language())), options, is, List.of());
  }

  /// What can be chosen, with nothing first; none unless its kind has choices.
  public static List<Option> options(CustomField field) {
    var options = new ArrayList<Option>();
    options.add(new Option("", ""));
    switch (field.kind()) {
      case YES_NO -> {
        options.add(new Option("yes", msg("custom.yes")));
        options.add(new Option("no", msg("custom.no")));
      }
      case CHOICE ->
          field
              .options()
              .forEach(it -> options.add(new Option(it.key(), it.label().in(language()))));
      case TEXT, NUMBER, DATE -> {}
    }
    return options;
  }

  /// A value in the reader's language; empty for none.
  public static String shown(CustomField field, @Nullable FieldValue value) {
    return switch (value) {
      case null -> "";
      case FieldValue.Text(var text) -> text;
      case FieldValue.Number number -> number.number().toPlainString();
      case FieldValue.Day(var day) -> Formats.date(day);
      case FieldValue.Chosen(var key) ->
          field.option(key).map(it -> it.label().in(language())).orElse(key);
      case FieldValue.Flag(var on) -> msg(on ? "custom.yes" : "custom.no");
    };
  }

  private static Language language() {
    return Reader.current().language();
  }
}
