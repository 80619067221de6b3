package buyerside.app.relations.fields;

import buyerside.app.shell.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A field that a workspace defined for itself.
///
/// @param key how programs and URLs call it; never changes
/// @param options what can be chosen, in order; none unless its kind is `CHOICE`
public record CustomField(
    UUID id,
    Area area,
    String key,
    FieldKind kind,
    Words label,
    List<Option> options,
    int version) {

  /// Something to choose.
  public record Option(String key, Words label) {}

  public CustomField {
    options = List.copyOf(options);
  }

  public String name(Language language) {
    return label.in(language);
  }

  /// The option that is meant: by its key, or by its name in any language.
  public Optional<Option> option(String meant) {
    return options.stream()
        .filter(it ->
            it.key().equals(meant)
                || it.label().given().stream().anyMatch(name -> name.equalsIgnoreCase(meant)))
        .findFirst();
  }

  /// Whether somebody calls it so: by its key, or by its name in any language.
  public boolean called(String name) {
    return key.equals(name) || label.given().stream().anyMatch(it -> it.equalsIgnoreCase(name));
  }
}
