package buyerside.app.shell;

import java.util.List;

/// A text field of a form, with what was typed and what is wrong with it.
///
/// @param type the input's type, as in HTML
/// @param label in the reader's language, as `hint`
/// @param autocomplete as in HTML; empty: `off`
public record Field(
    String name,
    String type,
    String label,
    String hint,
    String value,
    String autocomplete,
    List<String> problems)
    implements Fragment {

  /// A field labelled by the message `<prefix>.<name>`.
  public static Field text(String prefix, String name, String value, Problems problems) {
    return new Field(
        name,
        "text",
        Messages.msg(prefix + "." + name),
        hint(prefix, name),
        value,
        "off",
        problems.of(name));
  }

  public Field as(String otherType, String otherAutocomplete) {
    return new Field(name, otherType, label, hint, value, otherAutocomplete, problems);
  }

  private static String hint(String prefix, String name) {
    var key = prefix + "." + name + ".hint";
    return Messages.has(key) ? Messages.msg(key) : "";
  }
}
