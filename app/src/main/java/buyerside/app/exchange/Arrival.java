package buyerside.app.exchange;

import buyerside.app.exchange.RowReader.Understood;
import buyerside.app.exchange.reading.Cells;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Target;
import buyerside.text.search.NormalForm;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// A row that was understood, with what tells it from others.
///
/// @param key what the other system calls it: its own id, or else its name and the like
/// @param name its name
/// @param nameKey the name in normal form
/// @param companyKey the company's name in normal form; empty if it names none
record Arrival(Understood row, String key, String name, String nameKey, String companyKey) {

  static Arrival of(Kind kind, Understood row) {
    var cells = row.cells();
    var name = RowReader.name(cells);
    var nameKey = NormalForm.of(name);
    var companyKey = NormalForm.of(cells.get(Target.COMPANY));
    return new Arrival(row, key(kind, cells, nameKey, companyKey), name, nameKey, companyKey);
  }

  Cells cells() {
    return row.cells();
  }

  /// The deal that an activity is of, as its own key.
  String dealKey() {
    return "name:" + NormalForm.of(cells().get(Target.DEAL)) + "|" + companyKey;
  }

  /// All that tells one activity from another, in one length.
  private static UUID activity(Cells cells, String name, String company) {
    var told =
        String.join(
            "|",
            cells.get(Target.HAPPENED_ON),
            cells.get(Target.ACTIVITY_KIND).toLowerCase(Locale.ROOT),
            NormalForm.of(cells.get(Target.DEAL)),
            company,
            name);
    return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
  }

  private static String key(Kind kind, Cells cells, String name, String company) {
    var own = cells.get(Target.EXTERNAL_ID);
    if (!own.isEmpty()) {
      return own;
    }
    return switch (kind) {
      case COMPANY -> "name:" + name;
      case PERSON ->
          cells.get(Target.EMAIL).isEmpty()
              ? "name:" + name + "|" + company
              : "email:" + cells.get(Target.EMAIL).toLowerCase(Locale.ROOT);
      case DEAL -> "name:" + name + "|" + company;
      case ACTIVITY -> "row:" + activity(cells, name, company);
    };
  }
}
