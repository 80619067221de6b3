package buyerside.app.exchange;

import buyerside.app.exchange.reading.Cells;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Layout;
import buyerside.app.exchange.reading.Row;
import buyerside.app.exchange.reading.TableFile;
import buyerside.app.exchange.reading.Target;
import buyerside.app.exchange.reading.Unreadable;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Duplicates;
import buyerside.text.duplicates.Listed;
import buyerside.text.duplicates.Match;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Companies or people in a table file that may be one, found without any workspace.
public final class DuplicateFile {

  private DuplicateFile() {}

  /// Takes the pairs as they are found.
  @FunctionalInterface
  public interface Pairs {
    /// @param first what names a record: its own id, else its line in the file
    void add(String first, String second, Match match);
  }

  /// What looking through a file leads to.
  public sealed interface Search {
    /// @param records how many were compared
    record Done(long records) implements Search {}

    record NoTable(Reason reason) implements Search {}
  }

  /// Reads a whole file, whose columns are recognised as for an import, and hands on the pairs.
  public static Search find(Path file, Pairs pairs) throws IOException {
    try {
      return new Search.Done(findIn(file, pairs));
    } catch (Unreadable e) {
      return new Search.NoTable(e.reason());
    }
  }

  private static long findIn(Path file, Pairs pairs) throws IOException, Unreadable {
    var ids = new ArrayList<String>();
    var duplicates = new Duplicates();
    try (var table = TableFile.open(file)) {
      var header = table.header();
      var suggested = Layout.suggest(header);
      var layout = suggested.kind() == Kind.DEAL ? Layout.suggest(Kind.COMPANY, header) : suggested;
      while (table.hasNext()) {
        var row = table.next();
        var listed = listed(row, new Cells(row, layout, header));
        ids.add(listed.id());
        duplicates.add(listed);
      }
    }
    duplicates.each(it -> pairs.add(ids.get(it.first()), ids.get(it.second()), it.match()));
    return ids.size();
  }

  private static Listed listed(Row row, Cells cells) {
    var id = cells.get(Target.EXTERNAL_ID);
    var company = cells.layout().kind() == Kind.COMPANY;
    return new Listed(
        id.isEmpty() ? String.valueOf(row.line()) : id,
        company ? Listed.Kind.COMPANY : Listed.Kind.PERSON,
        name(cells),
        company ? "" : cells.get(Target.COMPANY),
        cells.get(Target.CITY),
        cells.get(Target.REGISTRATION_NUMBER),
        given(cells, Target.PHONE, Target.MOBILE, Target.WECHAT),
        given(cells, Target.EMAIL),
        cells.get(Target.DOMAIN));
  }

  private static String name(Cells cells) {
    var name = cells.get(Target.NAME);
    return name.isEmpty()
        ? (cells.get(Target.FIRST_NAME) + " " + cells.get(Target.LAST_NAME)).strip()
        : name;
  }

  private static List<String> given(Cells cells, Target... targets) {
    return Stream.of(targets).map(cells::get).filter(it -> !it.isEmpty()).toList();
  }
}
