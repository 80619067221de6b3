package buyerside.app.relations.fields;

import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A field as somebody defines it.
///
/// @param options for a choice: their names; the keys are made from them
public record DefineField(Area area, FieldKind kind, Words label, List<Words> options) {

  static final int LONGEST = 100;
  static final int MOST_OPTIONS = 100;

  public DefineField {
    options = List.copyOf(options);
  }

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    check("en", label.en(), problems);
    check("hans", label.hans(), problems);
    check("hant", label.hant(), problems);
    if (label.given().isEmpty()) {
      problems.add(Reason.of("en", "custom.name"));
    }
    if (kind == FieldKind.CHOICE && (options.size() < 2 || options.size() > MOST_OPTIONS)) {
      problems.add(Reason.of("options", "custom.options", MOST_OPTIONS));
    }
    for (var option : options) {
      option.given().forEach(it -> check("options", it, problems));
      if (option.given().isEmpty()) {
        problems.add(Reason.of("options", "missing"));
      }
    }
    return problems.stream().distinct().toList();
  }

  /// The options with their keys; one that was there before keeps the key it had.
  List<CustomField.Option> keyed(List<CustomField.Option> before) {
    if (kind != FieldKind.CHOICE) {
      return List.of();
    }
    var keyed = new ArrayList<CustomField.Option>();
    var taken = new HashSet<String>();
    for (var words : options) {
      var key =
          before.stream()
              .filter(it -> it.label().given().stream().anyMatch(words.given()::contains))
              .map(CustomField.Option::key)
              .filter(it -> !taken.contains(it))
              .findFirst()
              .orElseGet(() -> free(slug(words), taken));
      taken.add(key);
      keyed.add(new CustomField.Option(key, words));
    }
    return keyed;
  }

  /// A key made from a name: `Contract end` becomes `contract-end`; of Chinese names, `field`.
  static String slug(Words words) {
    var slug =
        words.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var cut = slug.substring(0, Math.min(40, slug.length())).replaceAll("-$", "");
    return cut.isEmpty() ? "field" : cut;
  }

  static String free(String wanted, Set<String> taken) {
    var key = wanted;
    for (int i = 2; taken.contains(key); i++) {
      key = wanted + "-" + i;
    }
    return key;
  }

  private static void check(String field, String text, List<Reason> problems) {
    TextRule.check(field, text, LONGEST, problems);
  }
}
