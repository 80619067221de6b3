package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.RelationBulk;
import buyerside.app.relations.RelationField;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomField;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.FieldForms;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Templates;
import buyerside.text.duplicates.Listed.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Gives many companies or people the same: chosen, looked at, then done as one step.
@Controller
@RequestMapping("/{area:companies|people}/bulk")
class RelationBulkController {

  private static final String VALUE = "value";

  private final RelationBulk bulk;
  private final CustomFields fields;
  private final Members members;
  private final Templates templates;

  RelationBulkController(
      RelationBulk bulk, CustomFields fields, Members members, Templates templates) {
    this.bulk = bulk;
    this.fields = fields;
    this.members = members;
    this.templates = templates;
  }

  /// @param act empty to ask for the value, `look` to see what it would change, `go` to do it
  @PostMapping
  Object change(
      Viewer viewer,
      @PathVariable String area,
      @RequestParam(defaultValue = "") List<UUID> chosen,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String query) {
    var kind = RelationListController.kind(area);
    var asked = new Asked(area, kind, chosen, field, value, query);
    return switch (act) {
      case "go" ->
          switch (bulk.change(viewer, kind, chosen, field, value)) {
            case Kept(_, var command) ->
                "redirect:/"
                    + area
                    + "?"
                    + (query.isEmpty() ? "" : query + "&")
                    + "done="
                    + command;
            case Rejected(var reasons) -> page(viewer, asked, "", false, new Problems(reasons));
          };
      case "look" -> {
        var preview = bulk.preview(viewer, kind, chosen, field, value);
        yield page(
            viewer,
            asked,
            preview.problems().isEmpty()
                ? msg("relations.bulk.preview", preview.changed(), preview.same())
                : "",
            preview.changed() > 0,
            new Problems(preview.problems()));
      }
      default -> page(viewer, asked, "", false, problems(chosen));
    };
  }

  private record Asked(
      String area, Kind kind, List<UUID> chosen, String field, String value, String query) {}

  private static Problems problems(List<UUID> chosen) {
    return chosen.isEmpty()
        ? new Problems(List.of(Reason.of("", "tag.chosen", 500)))
        : Problems.NONE;
  }

  private Page page(Viewer viewer, Asked asked, String preview, boolean ready, Problems problems) {
    var title = msg("relations.bulk.title", asked.chosen().size());
    var page =
        new BulkPage(
            asked.area(),
            title,
            asked.chosen(),
            asked.field(),
            templates.content(input(viewer, asked, problems)),
            preview,
            ready,
            asked.query(),
            problems);
    return new Page(title, asked.area(), page);
  }

  private Fragment input(Viewer viewer, Asked asked, Problems problems) {
    if (asked.field().equals(RelationBulk.OWNER)) {
      var options = new ArrayList<>(List.of(new Option("", msg("relations.bulk.nobody"))));
      members.all(viewer).forEach(it -> options.add(new Option(it.id().toString(), it.name())));
      return new Choice(VALUE, msg("relations.owner"), options, asked.value(), problems.of(VALUE));
    }
    var custom = custom(viewer, asked);
    if (custom.isPresent()) {
      var field = custom.get();
      var renamed =
          new CustomField(
              field.id(),
              field.area(),
              VALUE,
              field.kind(),
              field.label(),
              field.options(),
              field.version());
      return FieldForms.input(renamed, asked.value(), problems);
    }
    var fact =
        RelationField.of(asked.kind(), asked.field())
            .orElseThrow(() -> new Missing(new UUID(0, 0)));
    return new Field(
        VALUE,
        "text",
        msg("relations." + fact.key()),
        "",
        asked.value(),
        "off",
        problems.of(fact.key()).isEmpty() ? problems.of(VALUE) : problems.of(fact.key()));
  }

  private Optional<CustomField> custom(Viewer viewer, Asked asked) {
    return asked.field().startsWith(RelationBulk.CUSTOM)
        ? fields.keyed(
            viewer,
            Area.valueOf(asked.kind().name()),
            asked.field().substring(RelationBulk.CUSTOM.length()))
        : Optional.empty();
  }
}
