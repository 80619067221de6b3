package buyerside.app.relations.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Frame.Done;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Companies or people by name, or those found or tagged.
///
/// @param area `companies` or `people`
/// @param tags those in use
/// @param field the workspace's field that has a column, and the others; none if there are none
/// @param is what they shall have in it, where that can be chosen
/// @param extra its name; empty if none is chosen
/// @param columns the names of the facts that every row shows
/// @param bulk what many can be given at once
/// @param members who can look after a company
public record RelationList(
    String area,
    String title,
    Wanted wanted,
    List<Option> tags,
    Choice field,
    Choice is,
    String extra,
    List<String> columns,
    List<Option> bulk,
    List<Option> members,
    List<View> views,
    List<Row> rows,
    String next,
    String duplicatesLink,
    Problems problems)
    implements Fragment {

  /// @param more the company of a person; empty for a company
  /// @param extra what it has in the chosen field of the workspace; `null` if none is chosen
  /// @param editable whether it is of today
  /// @param problem what was wrong with the last change, in words; empty if nothing
  /// @param done the change just made here, which can be undone
  public record Row(
      String area,
      String id,
      String href,
      String name,
      String more,
      List<Cell> cells,
      List<String> tags,
      @Nullable String extra,
      boolean editable,
      String problem,
      Done done)
      implements Fragment {

    public Row {
      cells = List.copyOf(cells);
      tags = List.copyOf(tags);
    }

    static Row of(String area, UUID id, String name, String more, List<Cell> cells, PastDay day) {
      return new Row(
          area,
          id.toString(),
          "/" + area + "/" + id + day.query(),
          name,
          more,
          cells,
          List.of(),
          null,
          !day.past(),
          "",
          Done.NOTHING);
    }

    Row with(List<String> marked, @Nullable String known) {
      return new Row(area, id, href, name, more, cells, marked, known, editable, problem, done);
    }

    Row after(String refused, Done changed) {
      return new Row(area, id, href, name, more, cells, tags, extra, editable, refused, changed);
    }

    @Override
    public String template() {
      return "relations/RelationRow.jte";
    }

    @Override
    public int status() {
      return problem.isEmpty() ? 200 : 422;
    }
  }

  /// A fact that can be changed in the row.
  public record Cell(String key, String label, String value) {}

  /// A list that was named.
  public record View(String name, String href, String remove) {}

  public RelationList {
    tags = List.copyOf(tags);
    columns = List.copyOf(columns);
    bulk = List.copyOf(bulk);
    members = List.copyOf(members);
    views = List.copyOf(views);
    rows = List.copyOf(rows);
  }

  public PastDay day() {
    return wanted.day();
  }

  public String query() {
    return wanted.query();
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
