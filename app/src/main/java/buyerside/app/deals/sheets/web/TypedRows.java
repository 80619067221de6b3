package buyerside.app.deals.sheets.web;

import buyerside.app.shell.Decimals;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows as typed into a [RowForm]: reads them, and notes what cannot be read where it will be shown
/// again.
public final class TypedRows {

  private final Map<String, String> form;
  private final List<Reason> problems = new ArrayList<>();

  public TypedRows(Map<String, String> form) {
    this.form = form;
  }

  public List<Reason> problems() {
    return problems;
  }

  /// The rows in which any of these fields is filled.
  ///
  /// @param fields those that make a row one
  public List<Row> rows(String... fields) {
    var rows = new ArrayList<Row>();
    for (int i = 0; form.containsKey("row." + i + ".id"); i++) {
      var row = new Row("row." + i + ".", "row." + rows.size() + ".");
      for (var field : fields) {
        if (!row.text(field).isEmpty()) {
          rows.add(row);
          break;
        }
      }
    }
    return rows;
  }

  /// One row.
  public final class Row {

    private final String at;
    private final String shown;

    private Row(String at, String shown) {
      this.at = at;
      this.shown = shown;
    }

    public String id() {
      var id = text("id");
      return id.isEmpty() ? Ids.next().toString() : id;
    }

    public String text(String field) {
      return form.getOrDefault(at + field, "").strip();
    }

    public boolean ticked(String field) {
      return form.containsKey(at + field);
    }

    public <E extends Enum<E>> E choice(String field, Class<E> set, E otherwise) {
      for (var known : set.getEnumConstants()) {
        if (known.name().equals(text(field))) {
          return known;
        }
      }
      return otherwise;
    }

    public @Nullable BigDecimal number(String field) {
      var plain = text(field).replaceAll("[,，%\\s\\u00a0\\u202f]", "");
      if (plain.isEmpty()) {
        return null;
      }
      try {
        return Decimals.read(plain);
      } catch (NumberFormatException e) {
        problems.add(Reason.of(shown + field, "valuecase.number", text(field)));
        return null;
      }
    }

    public @Nullable LocalDate date(String field) {
      try {
        return text(field).isEmpty() ? null : LocalDate.parse(text(field));
      } catch (DateTimeParseException e) {
        problems.add(Reason.of(shown + field, "date.shape"));
        return null;
      }
    }
  }
}
