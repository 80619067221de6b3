package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomField;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.DefineField;
import buyerside.app.relations.fields.FieldKind;
import buyerside.app.relations.fields.Words;
import buyerside.app.relations.web.FieldDefinitionsPage.Form;
import buyerside.app.relations.web.FieldDefinitionsPage.Group;
import buyerside.app.relations.web.FieldDefinitionsPage.Line;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Field;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Defines the workspace's own fields.
@Controller
@RequestMapping("/settings/fields")
class FieldDefinitionsController {

  private final CustomFields fields;

  FieldDefinitionsController(CustomFields fields) {
    this.fields = fields;
  }

  /// What was typed and refused.
  ///
  /// @param id the field's; `null` for a new one
  private record Typed(@Nullable UUID id, Map<String, String> form, Problems problems) {}

  @GetMapping
  Page show(Viewer viewer) {
    return page(viewer, null);
  }

  @PostMapping
  Object define(Viewer viewer, @RequestParam Map<String, String> form) {
    viewer.require(Role.OPERATIONS);
    var area = Chosen.of(Area.class, form.getOrDefault("area", "COMPANY"));
    var kind = Chosen.of(FieldKind.class, form.getOrDefault("kind", "TEXT"));
    var wanted = new DefineField(area, kind, label(form), options(form));
    return answer(viewer, null, form, fields.define(viewer, wanted));
  }

  @PostMapping("/{field}")
  Object change(Viewer viewer, @PathVariable UUID field, @RequestParam Map<String, String> form) {
    var version = buyerside.app.relations.web.Typed.version(form);
    var keeping = fields.change(viewer, field, version, label(form), options(form));
    return answer(viewer, field, form, keeping);
  }

  @PostMapping("/{field}/removal")
  Object remove(Viewer viewer, @PathVariable UUID field) {
    return answer(viewer, field, Map.of(), fields.remove(viewer, field));
  }

  private Object answer(
      Viewer viewer, @Nullable UUID field, Map<String, String> form, Keeping keeping) {
    return switch (keeping) {
      case Kept(_, var command) -> "redirect:/settings/fields?done=" + command;
      case Rejected(var reasons) -> page(viewer, new Typed(field, form, new Problems(reasons)));
    };
  }

  private Page page(Viewer viewer, @Nullable Typed typed) {
    var all = fields.all(viewer);
    var groups =
        Stream.of(Area.values())
            .map(area ->
                new Group(
                    msg("custom.area." + area),
                    all.stream()
                        .filter(it -> it.area() == area)
                        .map(it -> line(it, typed))
                        .toList()))
            .toList();
    var fresh = typed != null && typed.id() == null ? typed : null;
    var page =
        new FieldDefinitionsPage(
            groups,
            form(
                "/settings/fields",
                fresh == null ? Map.of() : fresh.form(),
                List.of(
                    choice("area", Area.values(), fresh),
                    choice("kind", FieldKind.values(), fresh)),
                true,
                fresh),
            viewer.role().atLeast(Role.OPERATIONS));
    return new Page(msg("custom.fields"), "settings", page);
  }

  private static Line line(CustomField field, @Nullable Typed typed) {
    var refused = typed != null && field.id().equals(typed.id()) ? typed : null;
    var language = Reader.current().language();
    var shown = new HashMap<String, String>();
    shown.put("version", String.valueOf(field.version()));
    shown.put("en", field.label().en());
    shown.put("hans", field.label().hans());
    shown.put("hant", field.label().hant());
    shown.put("options", written(field));
    var names =
        field.options().stream()
            .map(it -> it.label().in(language))
            .collect(Collectors.joining(msg("custom.separator")));
    var action = "/settings/fields/" + field.id();
    return new Line(
        field.key(),
        field.name(language),
        field.label().given().stream()
            .filter(it -> !it.equals(field.name(language)))
            .collect(Collectors.joining(" · ")),
        msg("custom.kind." + field.kind()) + (names.isEmpty() ? "" : ": " + names),
        form(
            action,
            refused == null ? shown : refused.form(),
            List.of(),
            field.kind() == FieldKind.CHOICE,
            refused),
        action + "/removal");
  }

  private static Form form(
      String action,
      Map<String, String> shown,
      List<Choice> choices,
      boolean withOptions,
      @Nullable Typed refused) {
    var problems = refused == null ? Problems.NONE : refused.problems();
    return new Form(
        action,
        buyerside.app.relations.web.Typed.version(shown),
        choices,
        Stream.of("en", "hans", "hant")
            .map(it -> Field.text("custom.name", it, shown.getOrDefault(it, ""), problems))
            .toList(),
        withOptions,
        shown.getOrDefault("options", ""),
        refused != null,
        problems);
  }

  private static <E extends Enum<E>> Choice choice(
      String name, E[] values, @Nullable Typed refused) {
    var options =
        Stream.of(values)
            .map(it -> new Option(it.name(), msg("custom." + name + "." + it)))
            .toList();
    var chosen = refused == null ? "" : refused.form().getOrDefault(name, "");
    return new Choice(name, msg("custom." + name), options, chosen, List.of());
  }

  private static Words label(Map<String, String> form) {
    return new Words(
        form.getOrDefault("en", ""), form.getOrDefault("hans", ""), form.getOrDefault("hant", ""));
  }

  /// `Gold | 金牌 | 金牌`, one to a line; one name alone stands for all languages.
  private static List<Words> options(Map<String, String> form) {
    var options = new ArrayList<Words>();
    for (var line : form.getOrDefault("options", "").lines().toList()) {
      if (!line.isBlank()) {
        var names = line.split("\\|", -1);
        options.add(
            new Words(
                names[0], names.length > 1 ? names[1] : "", names.length > 2 ? names[2] : ""));
      }
    }
    return options;
  }

  private static String written(CustomField field) {
    return field.options().stream()
        .map(it -> String.join(" | ", it.label().en(), it.label().hans(), it.label().hant()))
        .collect(Collectors.joining("\n"));
  }
}
